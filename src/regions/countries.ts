// Countries by one name each, as a column of a report writes them: articles spell them in two languages and by names of
// two decades (UAE·아랍에미리트, 터키·튀르키예), and a table by country would count each spelling by itself.
import { disassemble } from "es-hangul";
import { distance } from "fastest-levenshtein";

/** The name in Korean, then other spellings of it; English ones in any case. */
const spellings = `
미국=United States|United States of America|U.S.|U.S.A.|US|USA|America|미합중국
캐나다=Canada
멕시코=Mexico
브라질=Brazil
아르헨티나=Argentina
칠레=Chile
페루=Peru
콜롬비아=Colombia
파라과이=Paraguay
우루과이=Uruguay
에콰도르=Ecuador
볼리비아=Bolivia
베네수엘라=Venezuela
과테말라=Guatemala
코스타리카=Costa Rica
파나마=Panama
도미니카공화국=Dominican Republic
쿠바=Cuba
온두라스=Honduras
엘살바도르=El Salvador
니카라과=Nicaragua
자메이카=Jamaica
중국=China|People's Republic of China|PRC
일본=Japan
대만=Taiwan|타이완
홍콩=Hong Kong|Hongkong
마카오=Macau|Macao
몽골=Mongolia|몽고
베트남=Vietnam|Viet Nam|월남
태국=Thailand|타이|타일랜드
라오스=Laos
캄보디아=Cambodia
미얀마=Myanmar|Burma|버마
말레이시아=Malaysia
싱가포르=Singapore|싱가폴
인도네시아=Indonesia
필리핀=Philippines|the Philippines
브루나이=Brunei
동티모르=Timor-Leste|East Timor
인도=India
파키스탄=Pakistan
방글라데시=Bangladesh
스리랑카=Sri Lanka
네팔=Nepal
부탄=Bhutan
몰디브=Maldives
카자흐스탄=Kazakhstan
우즈베키스탄=Uzbekistan|우즈벡
키르기스스탄=Kyrgyzstan|키르기즈스탄|키르기스
타지키스탄=Tajikistan
투르크메니스탄=Turkmenistan
아제르바이잔=Azerbaijan
아르메니아=Armenia
조지아=그루지야
러시아=Russia
우크라이나=Ukraine
벨라루스=Belarus
아랍에미리트=United Arab Emirates|UAE|U.A.E.|아랍에미리트연합|아랍에미레이트
사우디아라비아=Saudi Arabia|사우디
카타르=Qatar
쿠웨이트=Kuwait
바레인=Bahrain
오만=Oman
요르단=Jordan
레바논=Lebanon
이라크=Iraq
이란=Iran
이스라엘=Israel
튀르키예=Türkiye|Turkiye|Turkey|터키
이집트=Egypt
모로코=Morocco
알제리=Algeria
튀니지=Tunisia
리비아=Libya
수단=Sudan
에티오피아=Ethiopia
케냐=Kenya
탄자니아=Tanzania
우간다=Uganda
르완다=Rwanda
나이지리아=Nigeria
가나=Ghana
코트디부아르=Côte d'Ivoire|Ivory Coast
세네갈=Senegal
카메룬=Cameroon
앙골라=Angola
모잠비크=Mozambique
짐바브웨=Zimbabwe
남아프리카공화국=South Africa|남아공
영국=United Kingdom|U.K.|UK|Britain|Great Britain|England
아일랜드=Ireland
프랑스=France
독일=Germany
이탈리아=Italy|이태리
스페인=Spain
포르투갈=Portugal
네덜란드=Netherlands|the Netherlands|Holland
벨기에=Belgium
룩셈부르크=Luxembourg
스위스=Switzerland
오스트리아=Austria
스웨덴=Sweden
노르웨이=Norway
덴마크=Denmark
핀란드=Finland
아이슬란드=Iceland
폴란드=Poland
체코=Czech Republic|Czechia|체코공화국
슬로바키아=Slovakia
슬로베니아=Slovenia
크로아티아=Croatia
세르비아=Serbia
헝가리=Hungary
루마니아=Romania
불가리아=Bulgaria
그리스=Greece
에스토니아=Estonia
라트비아=Latvia
리투아니아=Lithuania
호주=Australia|오스트레일리아
뉴질랜드=New Zealand
파푸아뉴기니=Papua New Guinea
피지=Fiji
괌=Guam
아이티=Haiti
가이아나=Guyana
수리남=Suriname
벨리즈=Belize
바하마=Bahamas|the Bahamas
바베이도스=Barbados
트리니다드토바고=Trinidad and Tobago
푸에르토리코=Puerto Rico
북한=North Korea
아프가니스탄=Afghanistan
시리아=Syria
예멘=Yemen
팔레스타인=Palestine
남수단=South Sudan
지부티=Djibouti
에리트레아=Eritrea|에리트리아
소말리아=Somalia
부룬디=Burundi
콩고민주공화국=DR Congo
콩고공화국=콩고
중앙아프리카공화국=Central African Republic
차드=Chad
니제르=Niger
말리=Mali
부르키나파소=Burkina Faso
기니=Guinea
기니비사우=Guinea-Bissau
적도기니=Equatorial Guinea
시에라리온=Sierra Leone
라이베리아=Liberia
토고=Togo
베냉=Benin
감비아=Gambia
모리타니=Mauritania
카보베르데=Cabo Verde|Cape Verde
가봉=Gabon
잠비아=Zambia
말라위=Malawi
나미비아=Namibia
보츠와나=Botswana
레소토=Lesotho
에스와티니=Eswatini|Swaziland|스와질란드
마다가스카르=Madagascar
모리셔스=Mauritius
세이셸=Seychelles
코모로=Comoros
키프로스=Cyprus|사이프러스
몰타=Malta
모나코=Monaco
안도라=Andorra
리히텐슈타인=Liechtenstein
산마리노=San Marino
알바니아=Albania
북마케도니아=North Macedonia|마케도니아
몬테네그로=Montenegro
보스니아헤르체고비나=Bosnia and Herzegovina|보스니아
코소보=Kosovo
몰도바=Moldova
사모아=Samoa
통가=Tonga
바누아투=Vanuatu
솔로몬제도=Solomon Islands
팔라우=Palau
마셜제도=Marshall Islands
미크로네시아=Micronesia
키리바시=Kiribati
투발루=Tuvalu
나우루=Nauru
대한민국=Korea|South Korea|Republic of Korea|한국`;

const names = new Map(
  spellings
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [name = "", others = ""] = line.split("=");
      return [name, ...others.split("|")].map((spelling) => [spelling.toLowerCase(), name] as const);
    }),
);

/**
 * The one name of a country; what is not known as one stays as it is.
 * @example countryName("UAE") // "아랍에미리트"
 * @example countryName("중동") // "중동"
 */
export function countryName(spelling: string): string {
  const trimmed = spelling.trim();
  return names.get(trimmed.toLowerCase()) ?? trimmed;
}

/**
 * Whether something is the name of a country, in any of its spellings.
 * @example isCountry("터키") // true
 */
export function isCountry(spelling: string): boolean {
  return names.has(spelling.trim().toLowerCase());
}

/** One 자모 in five may be off: 미국 has one to spare, and 페루, which has four, none. */
const mostOff = 0.2;

/**
 * The one country whose name in Korean is spelt nearly so; null for a country itself, and for what is near to none or
 * to several.
 * @example nearestCountry("베트람") // "베트남"
 * @example nearestCountry("중동") // null
 */
export function nearestCountry(text: string): string | null {
  const trimmed = text.trim();
  if (isCountry(trimmed) || trimmed.length > longestName || !/^[가-힣]+$/.test(trimmed)) return null;
  const letters = disassemble(trimmed);
  const near = koreanNames.filter(
    ({ spelt }) => distance(spelt, letters) <= Math.max(spelt.length, letters.length) * mostOff,
  );
  const [country, ...others] = new Set(near.map(({ name }) => name));
  return country === undefined || others.length > 0 ? null : country;
}

/** Syllables: a cell in the wrong column may hold a whole sentence. */
const longestName = 12;

/** Every name in Korean letter by letter, with the one it stands for. */
const koreanNames = [...names].flatMap(([spelling, name]) =>
  /^[가-힣]+$/.test(spelling) ? [{ spelt: disassemble(spelling), name }] : [],
);

/**
 * The names of several countries, each once.
 * @example countryNames(["Hong Kong", "홍콩"]) // ["홍콩"]
 */
export function countryNames(spellings: readonly string[]): string[] {
  return [...new Set(spellings.map(countryName))];
}
