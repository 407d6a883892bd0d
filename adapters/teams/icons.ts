import { png } from './png.js';

/** A calm green, and white: the colours of the mark. White on this green has a contrast of 6.0 to 1. */
export const accent = '#2B6E5B';
type Colour = readonly [red: number, green: number, blue: number, alpha: number];
const green: Colour = [0x2b, 0x6e, 0x5b, 255];
const white: Colour = [255, 255, 255, 255];
const none: Colour = [255, 255, 255, 0];

/** Points of a picture are from -1 to 1, right and down. */
type Shape = (x: number, y: number) => boolean;

const disc =
  (cx: number, cy: number, r: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) <= r;

/** A waypoint: a ring that runs down to a point, with an open middle. */
function waypoint(size: number): Shape {
  const r = 0.62 * size;
  const top = -0.26 * size;
  const tip = 0.98 * size;
  const ring = disc(0, top, r);
  const middle = disc(0, top, 0.27 * size);
  const slope = Math.asin(r / (tip - top));
  const meets = top + r * Math.sin(slope);
  const tail: Shape = (x, y) => y >= meets && y <= tip && Math.abs(x) <= (tip - y) * Math.tan(slope);
  return (x, y) => (ring(x, y) || tail(x, y)) && !middle(x, y);
}

/** The same mark as a line of the given thickness: inside the shape, but not inside it at every point around. */
const outlineOf =
  (shape: Shape, thickness: number): Shape =>
  (x, y) =>
    shape(x, y) &&
    Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8).some((a) => !shape(x + thickness * Math.cos(a), y + thickness * Math.sin(a)));

/** Draws a shape, each pixel as the mean of 8 by 8 points, so that edges are smooth. */
function draw(size: number, shape: Shape, ink: Colour, paper: Colour): Buffer {
  const points = 8;
  const lines = Array.from({ length: size }, (_, row) => {
    const line = Buffer.alloc(size * 4);
    for (let column = 0; column < size; column++) {
      let hits = 0;
      for (let i = 0; i < points * points; i++) {
        const x = ((column + ((i % points) + 0.5) / points) / size) * 2 - 1;
        const y = ((row + (Math.floor(i / points) + 0.5) / points) / size) * 2 - 1;
        if (shape(x, y)) hits++;
      }
      const share = hits / (points * points);
      line.set(
        ink.map((value, i) => Math.round(value * share + paper[i]! * (1 - share))),
        column * 4,
      );
    }
    return line;
  });
  return png(size, 'rgba8', lines);
}

/** 192 by 192, the mark in white inside the middle 120 pixels of a full green square, as Teams asks for colour icons. */
export const colourIcon = (): Buffer => draw(192, waypoint(0.52), white, green);

/** 32 by 32, white lines on a transparent ground, as Teams asks for outline icons. */
export const outlineIcon = (): Buffer => draw(32, outlineOf(waypoint(0.92), 0.13), white, none);
