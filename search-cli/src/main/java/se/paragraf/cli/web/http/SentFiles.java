package se.paragraf.cli.web.http;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a form ({@code multipart/form-data}, RFC 7578), put one after another into a folder
 * under names of our own.
 */
public final class SentFiles {

  /** More files no form of ours has. */
  private static final int MOST_PARTS = 8;

  /** RFC 2046, 5.1.1. */
  private static final Pattern BOUNDARY =
      Pattern.compile("^multipart/form-data;.*?[; ]boundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?");

  private static final Pattern NAME = Pattern.compile("[; ]name=\"([a-z]{1,20})\"");
  private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]{0,300})\"");

  private static final int MOST_HEAD_BYTES = 8 * 1024;
  private static final byte[] LINE_BREAK = bytes("\r\n");

  private final InputStream in;
  private final byte[] delimiter;
  private final Path folder;
  private long left;

  private SentFiles(InputStream in, String boundary, Path folder, long mostBytes) {
    this.in = in;
    this.delimiter = bytes("\r\n--" + boundary);
    this.folder = folder;
    this.left = mostBytes;
  }

  /**
   * A file that was sent.
   *
   * @param name what it is called where it came from, without folders; to be shown only
   * @param file where it was put
   */
  public record SentFile(String name, Path file) {}

  /**
   * Puts the files of a request into a folder, by the names of their fields; a field in which no
   * file was chosen is left out. Errors: {@link Refused} with 400 when the body is no such form,
   * with 413 when it is larger; what was put down by then stays in the folder.
   *
   * @param mostBytes of all files together
   */
  public static Map<String, SentFile> save(Request request, Path folder, long mostBytes)
      throws IOException {
    Matcher boundary = BOUNDARY.matcher(request.header("content-type").orElse(""));
    if (!boundary.find()) {
      throw Refused.badRequest("not a form with files (multipart/form-data)");
    }
    InputStream body =
        new SequenceInputStream(
            new ByteArrayInputStream(LINE_BREAK), new BufferedInputStream(request.body()));
    return new SentFiles(body, boundary.group(1), folder, mostBytes).files();
  }

  private Map<String, SentFile> files() throws IOException {
    Map<String, SentFile> files = new LinkedHashMap<>();
    copyToDelimiter(OutputStream.nullOutputStream());
    for (int part = 0; hasPart(); part++) {
      if (part == MOST_PARTS) {
        throw Refused.badRequest("too many files in the form");
      }
      String head = head();
      Path file = folder.resolve("fil-" + part);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        copyToDelimiter(out);
      }
      sent(head, file).ifPresent(found -> files.put(field(head), found));
    }
    return files;
  }

  /** After a delimiter stands a line break, or {@code --} where there is no more. */
  private boolean hasPart() throws IOException {
    byte[] next = in.readNBytes(2);
    return next.length == 2 && next[0] == '\r' && next[1] == '\n';
  }

  /** The lines before an empty one. */
  private String head() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    String text = "";
    while (!text.endsWith("\r\n\r\n") && !text.equals("\r\n")) {
      int next = in.read();
      if (next < 0 || head.size() == MOST_HEAD_BYTES) {
        throw Refused.badRequest("malformed form");
      }
      head.write(next);
      text = next == '\n' ? head.toString(StandardCharsets.UTF_8) : text;
    }
    return text;
  }

  private static String field(String head) {
    Matcher name = NAME.matcher(head);
    return name.find() ? name.group(1) : "";
  }

  private static Optional<SentFile> sent(String head, Path file) {
    Matcher name = FILE_NAME.matcher(head);
    if (!name.find() || name.group(1).isBlank()) {
      return Optional.empty();
    }
    String told = name.group(1);
    int folder = Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\'));
    return Optional.of(new SentFile(told.substring(folder + 1), file));
  }

  /**
   * Copies up to the delimiter, whose carriage return stands only at its beginning, and reads past
   * it. Errors: {@link Refused} when it does not come.
   */
  private void copyToDelimiter(OutputStream out) throws IOException {
    int matched = 0;
    while (matched < delimiter.length) {
      int next = in.read();
      if (next < 0) {
        throw Refused.badRequest("malformed form");
      }
      if (--left < 0) {
        throw Refused.tooLarge("the file is too large");
      }
      if (next != delimiter[matched] && matched > 0) {
        out.write(delimiter, 0, matched);
        matched = 0;
      }
      if (next == delimiter[matched]) {
        matched++;
      } else {
        out.write(next);
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
