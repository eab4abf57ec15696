package se.paragraf.index.check.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.model.FrontPage;
import se.paragraf.model.FrontPage.Field;
import se.paragraf.model.Notice;
import se.paragraf.model.Region;

/**
 * When minutes were approved and announced, as far as the pages tell.
 *
 * @param frontPage when and where they are to be approved, as the front page says
 * @param approved day of approval in the announcement
 * @param posted day the announcement went up
 * @param removed day it comes down
 */
public record Approval(
    Optional<Dated> frontPage,
    Optional<Dated> approved,
    Optional<Dated> posted,
    Optional<Dated> removed) {

  private static final Pattern OCCASION =
      Pattern.compile(
          "juster\\p{L}* .*(?:plats|datum|dag|tid)|(?:plats|datum|dag|tid)\\p{L}* (?:och \\p{L}+ )?för juster"
              + "|^justeringsdatum|^justeringsdag",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** A date and where it stands. */
  public record Dated(LocalDate date, Place place) {}

  static Approval of(FrontPage page, Optional<LocalDate> meeting, Optional<Region> otherwise) {
    Optional<Notice> notice = page.notice();
    return new Approval(
        planned(page, meeting, otherwise),
        notice.flatMap(n -> dated(n.approvedOn(), n, page, "juster")),
        notice.flatMap(n -> dated(n.postedOn(), n, page, "upps|public|anslås|anslags?dat")),
        notice.flatMap(n -> dated(n.removedOn(), n, page, "nedt|avpubl|tas ned|tas ner")));
  }

  private static Optional<Dated> planned(
      FrontPage page, Optional<LocalDate> meeting, Optional<Region> otherwise) {
    List<Field> fields =
        page.fields().stream().filter(field -> OCCASION.matcher(field.label()).find()).toList();
    Optional<Integer> year = meeting.map(LocalDate::getYear);
    Optional<Dated> fromField =
        fields.stream()
            .flatMap(field ->
                DateMention.in(field.text(), year).stream()
                    .map(date -> new Dated(date.date(), placeOf(field, otherwise))))
            .findFirst();
    return fromField.or(() ->
        page.adjustmentPlaceAndDate()
            .flatMap(text ->
                DateMention.in(text, year).stream()
                    .findFirst()
                    .map(date -> new Dated(date.date(), new Place(text, otherwise)))));
  }

  private static Place placeOf(Field field, Optional<Region> otherwise) {
    return new Place(field.text(), field.regions().stream().findFirst().or(() -> otherwise));
  }

  /** The field of the announcement that holds the date, or the announcement itself. */
  private static Optional<Dated> dated(
      Optional<LocalDate> date, Notice notice, FrontPage page, String label) {
    Pattern words =
        Pattern.compile(label, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    return date.map(day -> {
      Optional<Region> region =
          page.fields().stream()
              .filter(field -> words.matcher(field.label()).find())
              .filter(field -> holds(field, day))
              .flatMap(field -> field.regions().stream())
              .reduce((first, last) -> last)
              .or(notice::region);
      return new Dated(day, new Place(day.toString(), region));
    });
  }

  private static boolean holds(Field field, LocalDate day) {
    return DateMention.in(field.text(), Optional.of(day.getYear())).stream()
        .anyMatch(mention -> mention.date().equals(day));
  }

  /** The day of approval: of the announcement, else of the front page. */
  public Optional<Dated> day() {
    return approved.or(() -> frontPage);
  }
}
