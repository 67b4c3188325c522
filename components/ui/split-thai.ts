const thai = /([ก-๛](?:[ก-๛\u00AD\u200B.]|[ \u00A0](?=[ก-๛]))*)/

/** A text cut where its language changes: every second part is Thai, the first is not. */
export const splitThai = (text: string): string[] => text.split(thai)
