package se.paragraf.corpus.plant;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.corpus.plant.Cast.Person;

/**
 * Writes the source of right minutes, in the markup of {@code corpus/docs/markup.md}: the same seed
 * gives the same minutes. They hold what a rule can be wrong about: a table with totals and
 * deviations, a vote with names, a reservation in writing, somebody recused, a referral back,
 * something approved at once.
 */
public final class WriteMinutes {

  /** How far the minutes have come. */
  public enum Stage {
    DRAFT,
    ADJUSTED,
    POSTED,
    PUBLISHED
  }

  private static final List<String> WEEKDAYS =
      List.of("måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen");

  /** Days between approval and meeting; the law has fourteen. */
  private static final int LATEST_APPROVAL_DAYS = 10;

  private final Random random;
  private final String template;
  private final Stage stage;
  private final Meeting meeting;
  private final Cast cast;
  private final LocalDate day;

  /**
   * Minutes by seed.
   *
   * @param template how they are to be set: a name that the typesetter knows
   */
  public WriteMinutes(long seed, String template, Stage stage) {
    this.random = new Random(seed * 31 + 7);
    this.template = template;
    this.stage = stage;
    this.meeting = Meeting.of(random, template.equals("region"));
    this.cast = meeting.cast();
    this.day = meeting.day();
  }

  /** Name of the file they stand in, without an ending. */
  public String fileName() {
    return meeting.prefix().toLowerCase(java.util.Locale.ROOT) + "-" + day;
  }

  /** The source. */
  public String write() {
    return Stream.concat(Stream.of(front()), new WriteMatters(meeting, random).write())
        .collect(Collectors.joining("\n"));
  }

  private String front() {
    StringBuilder text = new StringBuilder("=== protokoll\n");
    field(text, "template", template);
    field(text, "title", "Sammanträdesprotokoll " + meeting.body() + " " + day);
    field(text, "organization", meeting.organization());
    field(text, "prefix", meeting.prefix());
    field(text, "body", meeting.body());
    field(text, "date", day.toString());
    field(
        text,
        "place",
        "Kommunhuset, sal Linden, %s den %s, klockan 13:00–16:10. Ajournering klockan 14:30–14:45."
            .formatted(WEEKDAYS.get(day.getDayOfWeek().getValue() - 1), Meeting.inWords(day)));
    people(text);
    field(text, "atOnce", "§ " + (meeting.first() + 6) + ", justerad " + day);
    field(text, "adjuster", cast.members().get(2).name());
    approval(text);
    field(text, "chair", cast.chair().name());
    field(text, "secretary", cast.secretary());
    return text.toString();
  }

  private void people(StringBuilder text) {
    List<Person> members = cast.members();
    int recused = meeting.first() + 4;
    for (int at = 0; at < members.size(); at++) {
      String role = at == 0 ? "; role=ordförande" : at == 1 ? "; role=vice ordförande" : "";
      String away =
          at == 5
              ? "; paragraphs=%d–%d, %d–%d"
                  .formatted(meeting.first(), recused - 1, recused + 1, meeting.first() + 8)
              : "";
      field(text, "member", members.get(at).printed() + role + away);
    }
    field(text, "member", cast.substitute().printed() + "; replaces=" + cast.absent().printed());
    field(text, "substitute", cast.waiting().printed());
    field(text, "absent", cast.absent().printed());
    cast.officials()
        .forEach(official -> field(text, "other", official.name() + "; title=" + official.title()));
  }

  private void approval(StringBuilder text) {
    LocalDate approved = working(day.plusDays(4 + random.nextInt(LATEST_APPROVAL_DAYS - 4)));
    boolean done = stage != Stage.DRAFT;
    field(text, "adjusted", done ? "Kommunhuset, " + approved : "Kommunhuset");
    if (done) {
      field(text, "signed", "yes");
      field(text, "approvedOn", approved.toString());
    }
    if (stage == Stage.POSTED || stage == Stage.PUBLISHED) {
      LocalDate posted =
          approved.getDayOfWeek() == DayOfWeek.FRIDAY ? approved : approved.plusDays(1);
      field(text, "posted", posted.toString());
      field(text, "removed", working(posted.plusDays(22)).toString());
    }
    field(text, "keptAt", "Kommunkansliet");
  }

  private static LocalDate working(LocalDate any) {
    LocalDate found = any;
    while (found.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      found = found.plusDays(1);
    }
    return found;
  }

  private static void field(StringBuilder text, String key, String value) {
    text.append(key).append(": ").append(value).append('\n');
  }
}
