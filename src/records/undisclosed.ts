/** What a cell of names says where a party is known and not told, e.g. 상대방 "비공개". */
export const undisclosed = "비공개";
