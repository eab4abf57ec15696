package se.paragraf.extract.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** Takes the attachments out of an e-mail (RFC 5322 with MIME); its own text is no document. */
final class UnpackMail {

  private static final String FORWARDED = "message/rfc822";

  void unpack(Path file, Unpacking into) throws IOException {
    MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      tokens.parse(in);
      walk(tokens, into);
    } catch (MimeException e) {
      throw new BrokenContainerException("e-postmeddelandet är skadat", e);
    }
  }

  private void walk(MimeTokenStream tokens, Unpacking into) throws IOException, MimeException {
    Optional<String> name = Optional.empty();
    EntityState state = tokens.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      if (state == EntityState.T_START_HEADER) {
        name = Optional.empty();
      } else if (state == EntityState.T_FIELD) {
        Optional<String> found = name(tokens.getField());
        name = found.isPresent() ? found : name;
      } else if (state == EntityState.T_BODY) {
        addBody(name, tokens, into);
      }
      state = tokens.next();
    }
  }

  private static void addBody(Optional<String> name, MimeTokenStream tokens, Unpacking into)
      throws IOException {
    boolean forwarded = FORWARDED.equalsIgnoreCase(tokens.getBodyDescriptor().getMimeType());
    if (name.isPresent() || forwarded) {
      String member = name.orElse("meddelande");
      boolean named = !forwarded || member.toLowerCase(Locale.ROOT).endsWith(".eml");
      into.add(named ? member : member + ".eml", tokens.getDecodedInputStream());
    }
  }

  /** The file name in {@code Content-Disposition} or {@code Content-Type}. */
  private static Optional<String> name(Field field) throws MimeException {
    String parameter =
        switch (field.getName().toLowerCase(Locale.ROOT)) {
          case "content-disposition" -> "filename";
          case "content-type" -> "name";
          default -> "";
        };
    if (parameter.isEmpty()) {
      return Optional.empty();
    }
    RawField raw = RawFieldParser.DEFAULT.parseField(field.getRaw());
    MimeParameterMapping parameters = new MimeParameterMapping();
    for (NameValuePair pair : RawFieldParser.DEFAULT.parseRawBody(raw).getParams()) {
      parameters.addParameter(pair.getName(), pair.getValue());
    }
    return Optional.ofNullable(parameters.get(parameter))
        .map(text -> DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT));
  }
}
