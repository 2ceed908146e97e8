// Countries and cities abroad as English reports spell them. Only what a text names is read; no country is filled in
// from a city.

const countries = `United States|U.S.|USA|Canada|Mexico|Brazil|Argentina|Chile|Peru|Colombia|Paraguay|Uruguay|Ecuador|Bolivia|Guatemala|Costa Rica|
Panama|Dominican Republic|Cuba|China|Japan|Taiwan|Hong Kong|Macau|Mongolia|Vietnam|Thailand|Laos|Cambodia|Myanmar|Malaysia|Singapore|Indonesia|
Philippines|Brunei|India|Pakistan|Bangladesh|Sri Lanka|Nepal|Kazakhstan|Uzbekistan|Kyrgyzstan|Tajikistan|Turkmenistan|Azerbaijan|Armenia|
Russia|Ukraine|Belarus|United Arab Emirates|UAE|Saudi Arabia|Qatar|Kuwait|Bahrain|Oman|Jordan|Lebanon|Iraq|Iran|Israel|Turkey|Türkiye|
Egypt|Morocco|Algeria|Tunisia|Ethiopia|Kenya|Tanzania|Uganda|Rwanda|Nigeria|Ghana|Senegal|South Africa|United Kingdom|Britain|Ireland|France|
Germany|Italy|Spain|Portugal|Netherlands|Belgium|Luxembourg|Switzerland|Austria|Sweden|Norway|Denmark|Finland|Iceland|Poland|Czech Republic|
Czechia|Slovakia|Slovenia|Croatia|Serbia|Hungary|Romania|Bulgaria|Greece|Estonia|Latvia|Lithuania|Australia|New Zealand|Fiji|Guam`;

const cities = `New York|Los Angeles|San Francisco|San Diego|San Jose|Silicon Valley|Chicago|Detroit|Las Vegas|Dallas|Houston|Boston|Seattle|Atlanta|
Miami|Orlando|Anaheim|Philadelphia|Phoenix|Denver|Portland|Honolulu|Toronto|Vancouver|Montreal|Calgary|Mexico City|Monterrey|Guadalajara|
Sao Paulo|Rio de Janeiro|Buenos Aires|Santiago|Lima|Bogota|Beijing|Shanghai|Qingdao|Guangzhou|Shenzhen|Tianjin|Dalian|Shenyang|Harbin|
Chongqing|Chengdu|Wuhan|Nanjing|Hangzhou|Suzhou|Ningbo|Yiwu|Xiamen|Xi'an|Yantai|Weihai|Kunming|Taipei|Kaohsiung|Taichung|Tokyo|Osaka|Nagoya|
Fukuoka|Kyoto|Kobe|Sapporo|Yokohama|Sendai|Hiroshima|Hanoi|Ho Chi Minh City|Da Nang|Danang|Hai Phong|Haiphong|Bangkok|Chiang Mai|Vientiane|
Phnom Penh|Yangon|Kuala Lumpur|Penang|Johor Bahru|Jakarta|Surabaya|Bandung|Manila|Cebu|New Delhi|Delhi|Mumbai|Bengaluru|Bangalore|Chennai|
Hyderabad|Pune|Kolkata|Dhaka|Colombo|Karachi|Ulaanbaatar|Ulan Bator|Almaty|Astana|Tashkent|Samarkand|Bishkek|Baku|Tbilisi|Moscow|Saint Petersburg|
St. Petersburg|Vladivostok|Khabarovsk|Novosibirsk|Dubai|Abu Dhabi|Sharjah|Riyadh|Jeddah|Doha|Muscat|Manama|Kuwait City|Amman|Tel Aviv|Tehran|Istanbul|
Ankara|Izmir|Cairo|Casablanca|Algiers|Tunis|Nairobi|Addis Ababa|Lagos|Accra|Johannesburg|Cape Town|London|Birmingham|Manchester|Dublin|Paris|
Lyon|Marseille|Cannes|Berlin|Frankfurt|Munich|Hamburg|Dusseldorf|Düsseldorf|Cologne|Hanover|Hannover|Nuremberg|Stuttgart|Leipzig|Milan|Rome|
Bologna|Verona|Turin|Venice|Madrid|Barcelona|Valencia|Lisbon|Porto|Amsterdam|Rotterdam|Brussels|Antwerp|Geneva|Zurich|Basel|Vienna|Stockholm|
Gothenburg|Oslo|Copenhagen|Helsinki|Tallinn|Riga|Vilnius|Warsaw|Krakow|Prague|Bratislava|Budapest|Bucharest|Sofia|Athens|Zagreb|Ljubljana|
Belgrade|Sydney|Melbourne|Brisbane|Perth|Auckland`;

/** The names of countries in English. */
export const englishCountries: readonly string[] = countries.split(/\|\s*/);
/** The names of cities abroad in English. */
export const englishCities: readonly string[] = cities.split(/\|\s*/);
