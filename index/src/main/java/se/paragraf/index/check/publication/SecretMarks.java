package se.paragraf.index.check.publication;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.model.Paragraph;

/** The words by which minutes mark a § as secret (sekretess). */
public final class SecretMarks {

  static final Pattern MARK =
      Pattern.compile(
          "sekretess enligt|sekretessbelag|belagd\\p{L}* med sekretess|sekretess (?:gäller|råder)|sekretessmarker|sekretesskydd|omfattas av sekretess|sekretess:|\\bkap\\.?\\s*\\d*\\s*§?\\s*(?:OSL|offentlighets- och sekretesslagen)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  static final Pattern TITLE =
      Pattern.compile(
          "^(?:sekretess|sekretessärende)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Titles of matters about secrecy as such. */
  static final Pattern GENERAL =
      Pattern.compile(
          "utbildning|information om|riktlinj|delegation|policy|regler", Pattern.CASE_INSENSITIVE);

  private SecretMarks() {}

  /** Whether the § says that it is secret; one about secrecy in general does not. */
  public static boolean on(Paragraph paragraph) {
    String title = paragraph.title().orElse("");
    return !GENERAL.matcher(title).find()
        && (TITLE.matcher(title).find()
            || texts(paragraph).anyMatch(text -> MARK.matcher(text).find()));
  }

  private static Stream<String> texts(Paragraph paragraph) {
    Stream<String> sections =
        paragraph.sections().stream().map(section -> section.heading() + ": " + section.text());
    Stream<String> items =
        paragraph.decisions().stream()
            .flatMap(decision -> decision.items().stream())
            .map(Paragraph.Item::text);
    return Stream.of(paragraph.title().stream(), sections, items).flatMap(texts -> texts);
  }
}
