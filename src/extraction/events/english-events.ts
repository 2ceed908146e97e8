// The nouns by which English reports call an event: what is sent abroad (delegation, mission), where firms show their
// goods (pavilion, booth, trade fair), where they meet buyers (matchmaking event, roadshow, buyer meeting).
import { latinFairs } from "./event-nouns";
import type { EventNoun } from "./event-nouns";

/** "Beautyworld Gulf", "Vienna Energy Week": a name of its own that ends in what it is. */
const ownName = "(?:[A-Z][A-Za-z&-]+ ){1,4}";
/** "at Asia Pacific Maritime 2018": a proper name with its year, which is no month. */
const datedName =
  "(?<=\\b(?:at|in|joined|attended|during|to) (?:the )?)(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? )(?:[A-Z][A-Za-z&-]+ ){1,5}(?=20\\d\\d(?!\\d))";
/** "the exhibition hall" is where something is, "fair trade" how. */
const noVenue = "(?! (?:halls?|cent(?:er|re)s?|grounds?|space|price|share|trade))";

/** First fitting entry wins, so compounds stand before their parts. */
export const englishEventNouns: readonly EventNoun[] = [
  {
    kind: "investment_session",
    source:
      "(?:investment|investor)s?(?: relations| promotion| attraction)? (?:briefings?|sessions?|forums?|seminars?|roadshows?|presentations?|conferences?|meetings?|days?)(?: sessions?)?|IR (?:sessions?|events?|roadshows?|days?|pitch)",
  },
  {
    kind: "trade_mission",
    source:
      "(?:trade|export|business|sales|marketing|economic|commercial|market[- ](?:development|pioneering|exploration))(?: promotion)? (?:delegations?|missions?|teams?(?= (?:of|to)))",
  },
  {
    kind: "exhibition",
    source:
      "(?:(?:common|joint|group|shared|national|provincial|city-run|collective) )?(?:pavilions?|booths?)|(?:common|joint|group|shared) stands?",
  },
  {
    kind: "other",
    source:
      "(?:sales |export )?promotion(?:al)? (?:events?|tours?|trips?|drives?)|sales events?|sales promotions?|promotional (?:sales|campaigns?)|pop-up (?:stores?|shops?|events?|markets?)|special sales?(?: events?)?|tasting events?|sales drives?|product launch",
  },
  {
    kind: "matchmaking",
    source:
      "(?:(?:business|export|trade|B2B|buyer|online|sales) )*(?:matchmaking|matching|match-making)(?: (?:events?|meetings?|sessions?|programs?|fairs?|conferences?|forums?|days?))?|(?:one-on-one |overseas |export |foreign )*buyers?(?:['’]s?)? (?:meetings?|meets?|days?|conferences?|conventions?|invitation events?)|(?:export|trade|business)(?: consultation| consulting| meeting)? (?:events?|conferences?|consultation meetings?)|(?:export |business |trade )?consultation (?:events?|meetings?|sessions?|conferences?|fairs?)|(?:export |trade |sales |business |buyer )*roadshows?|meet-the-buyers?(?: events?)?",
  },
  {
    kind: "exhibition",
    isFair: true,
    source:
      `(?<![A-Za-z])(?:${latinFairs}|PREMIERE VISION|Beautyworld(?: [A-Z][a-z]+)*|Arab Health|Hannover Messe|Gamescom|Seoul Food)(?![A-Za-z])|${datedName}|${ownName}(?:Expo|Fair|Show|Exhibition|Exposition|Energy Week|Week)(?![a-z])` +
      `|Energy Week|(?:fabric |trade |gift |food |beauty |technology |industry |consumer |international )*(?:(?<=(?:fabric|trade|gift|food|beauty|tech|electronics|industry|consumer|auto|medical) )shows?|fairs?|exhibitions?|expo)(?![a-z])${noVenue}`,
  },
];

/** "the delegation", "an eight-day visit": nouns that tell of an event only beside who goes where. */
export const journeyNoun =
  /\b(?:delegation|(?:official |overseas |business |working )*(?:trip|visit|tour|swing))\b/;
