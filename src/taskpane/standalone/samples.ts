// The sample articles of the repository, to try the product with.
import planned from "../../../samples/s01-changwon-mission-planned.txt";
import result from "../../../samples/s02-changwon-mission-result.txt";
import pavilion from "../../../samples/s03-gangwon-ces-pavilion.txt";
import trip from "../../../samples/s04-chungnam-governor-trip.txt";
import matchmaking from "../../../samples/s05-jeonbuk-matchmaking.txt";
import mission from "../../../samples/s06-jeonnamgwangju-mission.txt";
import seafood from "../../../samples/s07-busan-seafood-expo.txt";
import promotion from "../../../samples/s08-jeju-la-promotion.txt";
import online from "../../../samples/s09-daegu-online-matchmaking.txt";
import type { ArticleSource } from "../../tasks/read-articles";

const texts = [planned, result, pavilion, trip, matchmaking, mission, seafood, promotion, online];

export const samples: readonly ArticleSource[] = texts.map((text, index) => {
  const name = `s0${index + 1}`;
  return { id: name, name: `${name}.txt`, text };
});
