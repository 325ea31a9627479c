import type { Grammar } from '../language.ts';

/**
 * Capitalised words that are common in titles and names of bodies and no part of a person's name. Own list. Left out are
 * words that are family names too (`Price`, `Green`, `King`).
 */
const titleWords = [
  // Bodies and their parts
  `
    Affairs Agency Assembly Association Authority Bank Board Branch Bureau Cabinet Center Centre Chamber
    Chancellery Coalition Commission Committee Company Confederation Conference Consortium Consulate
    Corporation Corps Council Court Delegation Department Desk Directorate District Division Embassy
    Executive Facility Faculty Federation Force Forces Forum Foundation Fund Governance Government Group
    Headquarters House Institute Institution Institutions Judiciary Legislature Ministry Mission Museum
    Network Observatory Office Organisation Organization Parliament Party Platform Presidency Program
    Programme Secretariat Section Sector Senate Service Services Society Staff Syndicate System Team
    Treasury Tribunal Union Unit University
  `,
  // Portfolios
  `
    Accountability Administration Advancement Aerospace Ageing Aging Agrarian Agribusiness Agricultural
    Agriculture Agrifood Aid Air Airlines Airports Anti-Corruption Anti-Terrorism Antisemitism
    Aquaculture Archives Armaments Armed Arms Artificial Arts Assets Assistance Asylum Atomic Automotive
    Aviation Awareness Banking Biodiversity Bioeconomy Biosecurity Blue Border Borders Boundary
    Broadcasting Budget Building Buildings Business Capacity Capital Change Chemical Children Circular
    Citizen Citizens Citizenship City Civic Civil Civilian Climate Co-operation Coal Coast Coastal
    Coherence Cohesion Commerce Commercial Common Communication Communications Communities Community
    Compact Competition Competitiveness Compliance Conflict Connectivity Conservation Constitutional
    Construction Consular Consultation Consultations Consumer Consumers Contact Control Controls
    Convention Cooperation Cooperatives Coordination Corporate Corporations Correctional Corruption
    Counter-Terrorism Countering Counterterrorism Countries Country County Canton District Courts Craft Crafts Creative Crescent Cross Crime Criminal
    Crisis Crown Cultural Culture Customs Cyber Cybersecurity Cyberspace Data Debate Debt Decentralisation
    Decentralization Decolonisation Defence Defense Delivery Demining Democracy Democratic Demography
    Deportation Detention Development Dialogue Diaspora Digital Digitalisation Digitalization Diplomacy
    Diplomatic Disabilities Disability Disabled Disarmament Disaster Disasters Discrimination Displaced
    Displacement Diversity Domestic Donor Drug Drugs Ecological Ecology Economic Economics Economy
    Ecosystems Education Educational Elections Electoral Electricity Electronic Electronics Elimination
    Emancipation Emergencies Emergency Emerging Emigrants Emigration Employment Empowerment Energy
    Enforcement Engagement Engineering Enlargement Enterprise Enterprises Entrepreneurship Environment
    Environmental Equality Equity Ethnic Evaluation Exchange Exchanges Expatriate Expatriates Export
    Exporters Exports Expression External Extremism Families Family Farmers Fight Finance Finances
    Financial Financing Fiscal Fisheries Fishery Fishing Food Foreign Foreigners Forest Forestry Forests
    Freedom Freedoms Freshwater Fuel Future Gas Gender Genocide Geology Girls Global Goods Growth
    Handicrafts Harmony Health Healthcare Heritage Higher Highways Historic History Holocaust Home
    Homeland Housing Human Humanitarian Hunger Hydrocarbon Hydrocarbons Hydropower Immigration
    Implementation Import Inclusion Inclusive Income Indigenous Industrial Industries Industry
    Inequality Information Infrastructure Inland Innovation Insurance Integrated Integration Integrity
    Intellectual Intelligence Interior Internal Internally International Internationalisation Internet
    Investment Investments Irrigation Islamic Islands Issues Judicial Jurisdiction Justice Knowledge
    Labor Labour Lands Language Languages Law Laws Legal Legislation Legislative LGBTI Livestock Local
    Logistics Management Manufacturing Marine Marines Maritime Market Markets Matters Media Medical
    Medicine Methodology Metropolitan Migrant Migrants Migration Military Mineral Minerals Mines Mining
    Minorities Minority Missing Mobility Modernisation Modernization Monetary Monitoring Monuments
    Multilateral Multilateralism Municipal Municipalities Narcotics Nationalities Nationality Native
    Natural Naval Navigation Navy Negotiations Non-Proliferation Nonproliferation Nuclear Nutrition
    Ocean Oceans Oil Operation Operational Operations Overseas Oversight Pandemic Parks Partnership
    Partnerships Peace Peacebuilding Peacekeeping Pensions People Peoples Persons Petrochemicals
    Petroleum Pharmaceutical Physical Planning Plantation Plantations Police Policies Policing Policy
    Political Pollution Population Ports Postal Posts Poverty Preparedness Prevention Prisons Private
    Privatisation Privatization Process Processing Procurement Production Productivity Professional
    Proliferation Promotion Property Prosperity Protection Province Protocol Public Publications Punishment
    Quality Racial Racism Radio Rail Railway Railways Ranching Reception Recognition Reconciliation
    Reconstruction Recovery Red Reduction Reform Reforms Refugee Refugees Regional Regions Registration
    Regulation Regulations Regulatory Rehabilitation Reinsertion Reintegration Relations Relief Religion
    Religions Religious Repatriation Research Reserve Resettlement Residence Residents Resilience
    Resource Resources Response Responsibility Restitution Returns Revenue Revenues Rights Risk Road
    Roads Rural Safety Sanctions Sanitation Satellite Science Sciences Scientific Seas Security Seniors
    Settlements Sexual Shipping Skills Small Social Societies Solidarity Space Sport Sporting Sports
    Stabilisation Stabilization Standards Standing Statistics Strategic Strategies Strategy Student
    Students Supply Support Sustainability Sustainable Talent Task Tax Taxation Taxes Technical
    Technological Technologies Technology Telecom Telecommunication Telecommunications Television
    Territorial Territories Territory Terrorism Textile Textiles Threat Threats Tolerance Torture
    Tourism Townships Trade Trafficking Training Transformation Transit Transition Transitional
    Transnational Transparency Transport Transportation Treaties Treaty Tribal Truth Understanding
    Unification Universities Urban Urbanism Utilities Value Verification Veterans Victims Village
    Violations Violence Vocational Vulnerable War Warfare Waste Water Waters Waterways Weapons Welfare
    Wildlife Woman Women Work Workers Workforce Works World Worship Youth
  `,
  // Places in titles
  `
    Africa African American Americas Andean Antarctic Arab Arabian Arctic Asia Asian Atlantic Balkan
    Balkans Baltic Caribbean Caucasus Central East Eastern Eurasian Euro Euro-Atlantic Europa Europe
    European Francophone Gulf Hemisphere Hemispheric Indian Indo Indo-Pacific Island Latin Mainland
    Mediterranean Mekong Middle Near Neighborhood Neighbourhood Neighbouring Nordic North Northeast
    Northern Northwest Northwestern Oceania Oceanian Pacific Peninsula Polar Sahara Saharan Sahel
    Sahelian South Southeast Southeastern Southern Sub-Saharan Transatlantic Visegrad Western
  `,
  // Rank and kind
  `
    Act Acting Action Active Additional Adviser Advisor Advisory Alternate Ambassador Annual Assistant
    Associate At-Large Auxiliary Bilateral Chair Chairman Charge Chief Class Clerk Co-ordinator
    Commander Commissioner Communist Confederal Congressional Conservative Coordinator Councillor
    Counsellor Counselor Court-Martial Delegate Deputy Director Directors Emeritus Envoy Federal First
    Former Founding General Head Heads Hereditary High Honorary Independent Inspector Inter-Governmental
    Inter-Ministerial Intergovernmental Interim Interministerial Interparliamentary Joint Kingdom Lead
    Leader Leading Liberal Majority Member Members Minister Ministerial Ministers National Nationalist
    New Officer Official Open Parliamentarians Parliamentary Permanent Personal Pontifical Popular
    President Presidential Prime Principal Principality Progressive Prosecutor Provincial Ranking
    Representative Representatives Republic Republican Resident Respect Revolutionary Royal Second
    Secretary Selection Senior Separation Social-Democratic Socialist Special Specialist Spokesman
    Spokesperson State States Statutory Steering Supreme Third Under United Universal Vice Wings Working
  `,
  // No part of a name, wherever it stands
  `
    After Agreement All Also And Another Any As At Before Below Both But By Call Calls Concerning
    Declaration During Each Earlier Following For From Further Furthermore He Her His However If Image
    In Including Initiative It Its Last Later Link Many Meanwhile Meeting Meetings Memorandum More
    Moreover Most Mr Mrs Ms News Next No Not Note Now Of On Once One Our Over Participants Participation
    Parties Plan Press Prior Read Readout Regarding Release Round Session She Since So Some Speaking
    Statement Such Summit Talks Thank That The Their Then There These They This Those Through Thus To
    Today Together Tomorrow Travel Two Upon Visit We What When Where Which While Who With Within
    Yesterday You Your Day Lastly Finally Additionally Address Concludes Announces Photo Watch Remarks
    Transcript Interview Tel Abroad Living Accordingly Similarly Notably Recently Currently Overall Indeed
    Afterwards Thereafter Subsequently Background Quick Facts Associated Links Contacts Related Products
  `,
];

/** Own lists. */
export const grammar: Grammar = {
  inTitle: 'of|for|and|to|on|in|at|with|&',
  toward: 'to|for|on|in|at|with',
  afterBody: 'for|on',
  lowerCaseTitles: false,
  articles: 'the|a|an|its|his|her|their',
  indefinite: 'a|an',
  titleWords: titleWords.flatMap((row) => row.trim().split(/\s+/)).join('|'),
  titleEndings: /(tion|ment|ship|ness|isation|ization|logy)s?$/,
  and: 'and|as well as|along with|together with|alongside|and also',
  in: 'in|at|to',
  abbreviations:
    'mr|mrs|ms|dr|prof|hj|md|gen|adm|capt|maj|brig|adv|eng|messrs|rev|fr|mme|mlle|sh|smt|hon|st|gen|col|lt|sen|rep|gov|amb|jr|sr|jan|feb|apr|aug|sept|oct|nov|dec|no|vs|inc|ltd|co|dept|h|e|u|s|d|c|i|p|m|a',
  areas:
    'La Francophonie|Europe|Asia|Africa|America|Americas|Eurasia|Arctic|Antarctica|Oceania|Caribbean|Middle East|Near East|Far East|Eastern Europe|Western Europe|Central Europe|South East Europe|Central Asia|South Asia|Southeast Asia|South-East Asia|East Asia|North Africa|West Africa|East Africa|Horn of Africa|Sahel|Latin America|North America|Western Balkans|Balkans|Persian Gulf|Gulf|Indo-Pacific|Asia-Pacific|Korean Peninsula|Northern Europe|Southern Europe|South Caucasus|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Nova Scotia|New Brunswick|Saskatchewan|California|Texas|Florida|Virginia|Maryland|Massachusetts|Pennsylvania|New South Wales|Queensland|Punjab|Gujarat|Goa|Kerala|Bavaria|Saxony|Hesse|Baden-Württemberg|Catalonia|Scotland|Wales|Northern Ireland|Crimea|Donbas|Tigray|Darfur|Western Sahara|Kashmir|Kurdistan Region',
  foreignMinistry: 'foreign|external',
  foreignMinistryAbbreviations: 'mfa|mofa|mea|fdfa|fcdo',
  counterpart: 'counterpart|colleague|diplomat|top diplomat',
  silentInTitles: 'affairs',
  honours:
    'MP|MPs|MEP|MLA|MNA|MSP|TD|KC|QC|SC|CBE|OBE|MBE|KBE|DBE|CMG|KCMG|DCMG|GCMG|CVO|AO|AM|AC|CNZM|PhD|DPhil|LLD|CBS|EGH|MGH|EBS|OGH|CFR|OFR|FSS|GCFR|GCON|NPOM|FCA|psc|ndc',
  ambassador: 'ambassador',
};
