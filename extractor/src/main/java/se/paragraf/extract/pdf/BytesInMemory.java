package se.paragraf.extract.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes to parse, all in memory.
 *
 * <p>PDFBox looks ahead by reading a byte and seeking back, which its own buffers take many steps
 * for; a parser that asks for every character of a content stream spends a third of its time there.
 */
final class BytesInMemory implements RandomAccessRead {

  private static final int END = -1;

  /** Most content streams of a page are shorter, bytes. */
  private static final int USUAL = 1 << 16;

  private static final int LEAST = 256;

  private final byte[] bytes;
  private final int length;
  private int position;
  private boolean closed;

  private BytesInMemory(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /** Room for bytes of which one lot after the other is read; grows as far as it must. */
  static final class Room {
    private byte[] bytes;

    Room() {
      this(USUAL);
    }

    /**
     * @param expected how many bytes it will have to hold, more or less
     */
    Room(long expected) {
      this.bytes = new byte[Math.clamp(expected, LEAST, USUAL)];
    }

    /**
     * What a source still holds, or the beginning of it when that is more than {@code most}; good
     * until the room is filled again.
     */
    BytesInMemory fill(RandomAccessRead source, int most) throws IOException {
      int length = 0;
      int read = source.read(bytes, 0, bytes.length);
      while (read > 0) {
        length += read;
        if (length == bytes.length && length < most) {
          bytes = Arrays.copyOf(bytes, Math.min(most, 2 * length));
        }
        read = source.read(bytes, length, bytes.length - length);
      }
      return new BytesInMemory(bytes, length);
    }
  }

  static BytesInMemory of(byte[] bytes) {
    return new BytesInMemory(bytes, bytes.length);
  }

  @Override
  public int read() {
    return position < length ? bytes[position++] & 0xFF : END;
  }

  @Override
  public int read(byte[] into, int offset, int wanted) {
    if (isEOF()) {
      return END;
    }
    int read = Math.min(wanted, length - position);
    System.arraycopy(bytes, position, into, offset, read);
    position += read;
    return read;
  }

  @Override
  public int peek() {
    return position < length ? bytes[position] & 0xFF : END;
  }

  @Override
  public void rewind(int steps) throws IOException {
    seek((long) position - steps);
  }

  @Override
  public void seek(long to) throws IOException {
    if (to < 0) {
      throw new IOException("position " + to + " before the beginning");
    }
    position = (int) Math.min(to, length);
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isEOF() {
    return position >= length;
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public RandomAccessReadView createView(long start, long size) {
    return new RandomAccessReadView(new BytesInMemory(bytes, length), start, size, true);
  }
}
