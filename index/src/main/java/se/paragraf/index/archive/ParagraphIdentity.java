package se.paragraf.index.archive;

import java.time.LocalDate;
import java.util.Optional;
import se.paragraf.model.Document;
import se.paragraf.model.Paragraph;

/**
 * What makes a § the same in several files.
 *
 * @param organization empty when it cannot be known
 * @param number of {@code §§ 45–47} the first
 */
public record ParagraphIdentity(
    Optional<String> organization, String body, LocalDate meetingDate, int number) {

  /** Empty when body, day or number is not known: such a § is the same as no other. */
  public static Optional<ParagraphIdentity> of(Document document, Paragraph paragraph) {
    return document
        .body()
        .flatMap(body ->
            document
                .meetingDate()
                .flatMap(date ->
                    paragraph
                        .number()
                        .map(number ->
                            new ParagraphIdentity(
                                document.organization().map(o -> o.name()), body, date, number))));
  }

  /** As one string, the same for the same §; no two §§ share it. */
  public String key() {
    return String.join(
        "|", organization.orElse(""), body, meetingDate.toString(), Integer.toString(number));
  }
}
