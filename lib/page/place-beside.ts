/** A rectangle in window coordinates, in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Side = 'bottom' | 'top' | 'right' | 'left';

/** In this order: under a sentence one reads on, beside it there is seldom room. */
const SIDES: Side[] = ['bottom', 'top', 'right', 'left'];

/** Px between the sentence's box and the edge of the room at each side. */
const roomAt = (sentence: Box, room: Box): Record<Side, number> => ({
  bottom: room.bottom - sentence.bottom,
  top: sentence.top - room.top,
  right: room.right - sentence.right,
  left: sentence.left - room.left,
});

/** The first side, `first` before all, with room for something so large at `gap` px from the sentence; where none has, the one that lacks least. */
export function chooseSide(sentence: Box, room: Box, width: number, height: number, gap: number, first: Side = 'bottom'): Side {
  const free = roomAt(sentence, room);
  const lack = (side: Side) => Math.max(0, gap + (side === 'bottom' || side === 'top' ? height : width) - free[side]);
  return SIDES.reduce((best, side) => (lack(side) < lack(best) ? side : best), first);
}

/** How high something may be there, in px. */
export function heightAt(side: Side, sentence: Box, room: Box, gap: number): number {
  const whole = room.bottom - room.top;
  return side === 'bottom' || side === 'top' ? Math.min(whole, roomAt(sentence, room)[side] - gap) : whole;
}

/** Its left upper corner: beginning where the sentence does, moved along it as far as the room asks, never towards it. */
export function placeBeside(side: Side, sentence: Box, room: Box, width: number, height: number, gap: number, isRtl: boolean) {
  const x = Math.max(room.left, Math.min(isRtl ? sentence.right - width : sentence.left, room.right - width));
  const y = Math.max(room.top, Math.min(sentence.top, room.bottom - height));
  switch (side) {
    case 'bottom':
      return { x, y: sentence.bottom + gap };
    case 'top':
      return { x, y: sentence.top - gap - height };
    case 'right':
      return { x: sentence.right + gap, y };
    case 'left':
      return { x: sentence.left - gap - width, y };
  }
}
