package se.paragraf.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** How large a packed stream becomes, found out without room for it; PDFBox unpacks all at once. */
final class StreamSize {

  /** Deflate makes a byte of 1,032 at the most (RFC 1951: 258 bytes for two bits). */
  private static final long MOST_PACKED = 1_032;

  private static final int STEP = 1 << 16;
  private static final Set<COSName> DEFLATE =
      Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

  private StreamSize() {}

  /**
   * Whether it is larger than so many bytes when unpacked; a damaged one is as large as what can be
   * unpacked of it. Unpacks it only when it is long enough to be. Only what is deflated, once or
   * several times over, is measured: other packings gain less.
   */
  static boolean exceeds(COSStream stream, long most) {
    List<COSBase> filters = filters(stream);
    long least = filters.size() > 1 ? 0 : most / MOST_PACKED;
    return !filters.isEmpty()
        && DEFLATE.containsAll(filters)
        && stream.getLength() > least
        && unpacksTo(stream, filters.size(), most);
  }

  private static List<COSBase> filters(COSStream stream) {
    List<COSBase> filters = new ArrayList<>();
    if (stream.getFilters() instanceof COSName one) {
      filters.add(one);
    } else if (stream.getFilters() instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        filters.add(several.getObject(i));
      }
    }
    return filters;
  }

  private static boolean unpacksTo(COSStream stream, int times, long most) {
    long length = 0;
    byte[] step = new byte[STEP];
    try (InputStream unpacked = unpacked(stream, times)) {
      for (int read = unpacked.read(step); read > 0 && length <= most; read = unpacked.read(step)) {
        length += read;
      }
    } catch (IOException damaged) {
      return length > most;
    }
    return length > most;
  }

  private static InputStream unpacked(COSStream stream, int times) throws IOException {
    InputStream unpacked = stream.createRawInputStream();
    for (int time = 0; time < times; time++) {
      unpacked = new InflaterInputStream(unpacked);
    }
    return unpacked;
  }
}
