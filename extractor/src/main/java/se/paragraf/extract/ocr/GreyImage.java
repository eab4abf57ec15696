package se.paragraf.extract.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A raster of grey levels, 0 black to 255 white, row by row from the top; not to be written to once
 * handed out.
 */
record GreyImage(int width, int height, byte[] pixels) {

  static final int WHITE = 255;

  GreyImage {
    if (pixels.length != width * height) {
      throw new IllegalArgumentException(
          "pixels " + pixels.length + " are not " + width + " by " + height);
    }
  }

  /**
   * @param image of type {@link BufferedImage#TYPE_BYTE_GRAY}
   */
  static GreyImage of(BufferedImage image) {
    if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      throw new IllegalArgumentException("image type " + image.getType() + " is not grey");
    }
    byte[] pixels =
        (byte[]) image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), null);
    return new GreyImage(image.getWidth(), image.getHeight(), pixels);
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  /** Turned clockwise by 0, 90, 180 or 270 degrees. */
  GreyImage turned(int degrees) {
    boolean swapped = degrees == 90 || degrees == 270;
    int w = swapped ? height : width;
    int h = swapped ? width : height;
    byte[] out = new byte[pixels.length];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int from =
            switch (degrees) {
              case 90 -> (height - 1 - x) * width + y;
              case 180 -> (height - 1 - y) * width + width - 1 - x;
              case 270 -> x * width + width - 1 - y;
              default -> y * width + x;
            };
        out[y * w + x] = pixels[from];
      }
    }
    return new GreyImage(w, h, out);
  }

  /**
   * Rotated about its centre, clockwise as seen, by a small angle; what comes in from outside is
   * white.
   */
  GreyImage rotated(double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    double cx = (width - 1) / 2.0;
    double cy = (height - 1) / 2.0;
    byte[] out = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double sx = cx + (x - cx) * cos + (y - cy) * sin;
        double sy = cy - (x - cx) * sin + (y - cy) * cos;
        out[y * width + x] = (byte) between(sx, sy);
      }
    }
    return new GreyImage(width, height, out);
  }

  private int between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) {
      return WHITE;
    }
    double fx = x - left;
    double fy = y - top;
    double upper = at(left, top) * (1 - fx) + at(left + 1, top) * fx;
    double lower = at(left, top + 1) * (1 - fx) + at(left + 1, top + 1) * fx;
    return (int) Math.round(upper * (1 - fy) + lower * fy);
  }

  /** Every square of {@code factor} by {@code factor} pixels made one, by its mean. */
  GreyImage shrunk(int factor) {
    int w = Math.max(1, width / factor);
    int h = Math.max(1, height / factor);
    byte[] out = new byte[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        out[y * w + x] = (byte) mean(x * factor, y * factor, factor);
      }
    }
    return new GreyImage(w, h, out);
  }

  private int mean(int x0, int y0, int side) {
    int sum = 0;
    int count = 0;
    for (int y = y0; y < Math.min(height, y0 + side); y++) {
      for (int x = x0; x < Math.min(width, x0 + side); x++) {
        sum += at(x, y);
        count++;
      }
    }
    return count == 0 ? WHITE : sum / count;
  }

  /** The rectangle from (x0, y0) to (x1, y1), exclusive. */
  GreyImage cut(int x0, int y0, int x1, int y1) {
    byte[] out = new byte[(x1 - x0) * (y1 - y0)];
    for (int y = y0; y < y1; y++) {
      System.arraycopy(pixels, y * width + x0, out, (y - y0) * (x1 - x0), x1 - x0);
    }
    return new GreyImage(x1 - x0, y1 - y0, out);
  }

  /** The same with white paper where those shapes are. */
  GreyImage without(List<InkMap.Shape> shapes) {
    byte[] out = shapes.isEmpty() ? pixels : pixels.clone();
    for (InkMap.Shape shape : shapes) {
      for (int y = Math.max(0, shape.y0() - 1); y < Math.min(height, shape.y1() + 1); y++) {
        Arrays.fill(
            out,
            y * width + Math.max(0, shape.x0() - 1),
            y * width + Math.min(width, shape.x1() + 1),
            (byte) WHITE);
      }
    }
    return new GreyImage(width, height, out);
  }

  /** Resampled to that many times its size. */
  GreyImage scaled(double factor) {
    int w = (int) Math.max(1, Math.round(width * factor));
    int h = (int) Math.max(1, Math.round(height * factor));
    byte[] out = new byte[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        out[y * w + x] = (byte) between((x + 0.5) / factor - 0.5, (y + 0.5) / factor - 0.5);
      }
    }
    return new GreyImage(w, h, out);
  }

  /** With a frame of white that many pixels wide. */
  GreyImage framed(int margin) {
    int w = width + 2 * margin;
    byte[] out = new byte[w * (height + 2 * margin)];
    Arrays.fill(out, (byte) WHITE);
    for (int y = 0; y < height; y++) {
      System.arraycopy(pixels, y * width, out, (y + margin) * w + margin, width);
    }
    return new GreyImage(w, height + 2 * margin, out);
  }

  /** Every pixel made a square of {@code factor} by {@code factor}. */
  GreyImage grown(int factor) {
    byte[] out = new byte[pixels.length * factor * factor];
    for (int y = 0; y < height * factor; y++) {
      for (int x = 0; x < width * factor; x++) {
        out[y * width * factor + x] = pixels[y / factor * width + x / factor];
      }
    }
    return new GreyImage(width * factor, height * factor, out);
  }

  /** The level that as many pixels are darker than as are lighter. */
  int median() {
    int[] histogram = new int[WHITE + 1];
    for (byte pixel : pixels) {
      histogram[pixel & 0xFF]++;
    }
    int seen = 0;
    for (int level = 0; level <= WHITE; level++) {
      seen += histogram[level];
      if (2 * seen >= pixels.length) {
        return level;
      }
    }
    return WHITE;
  }

  /** The level that best parts ink from paper (Otsu 1979). */
  int threshold() {
    long[] histogram = new long[WHITE + 1];
    for (byte pixel : pixels) {
      histogram[pixel & 0xFF]++;
    }
    long all = 0;
    for (int level = 0; level <= WHITE; level++) {
      all += level * histogram[level];
    }
    return otsu(histogram, pixels.length, all);
  }

  private static int otsu(long[] histogram, long count, long sum) {
    long below = 0;
    long sumBelow = 0;
    double best = -1;
    int threshold = WHITE / 2;
    for (int level = 0; level < WHITE; level++) {
      below += histogram[level];
      sumBelow += level * histogram[level];
      long above = count - below;
      if (below == 0 || above == 0) {
        continue;
      }
      double apart = (double) sumBelow / below - (double) (sum - sumBelow) / above;
      double score = (double) below * above * apart * apart;
      if (score > best) {
        best = score;
        threshold = level;
      }
    }
    return threshold;
  }

  /** As a binary PGM file. */
  byte[] pgm() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(pixels.length + 32);
    out.writeBytes(
        ("P5\n" + width + " " + height + "\n" + WHITE + "\n").getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(pixels);
    return out.toByteArray();
  }
}
