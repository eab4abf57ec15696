package se.paragraf.index.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.index.chain.FiledParagraph;
import se.paragraf.index.chain.Likeness;
import se.paragraf.index.chain.ReadAction;
import se.paragraf.index.followup.Report.By;
import se.paragraf.index.followup.Report.Status;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Region;

/** Reads in a later § whether and how it tells of an order. */
final class ReadReport {

  /** What ties the § to the order decides how much of its wording must be repeated, 0–1. */
  private static final double WORDS_OF_CASE = 0.25;

  private static final double WORDS_OF_REFERENCE = 0.1;
  private static final double WORDS_ALONE = 0.6;

  /** Fewer words of its own than this and an order can be told from others by no wording. */
  private static final int FEWEST_WORDS = 2;

  private static final int LONGEST_QUOTE = 400;

  private static final Pattern REPORTS =
      words(
          "\\p{L}*redovis\\p{L}*|återrapport\\p{L}*|rapport\\p{L}*|återkom\\p{L}*|slutför\\p{L}*|verkställ\\p{L}*|genomför\\p{L}*|uppdraget"
              + "|avslut\\p{L}*|presenter\\p{L}*|svar\\p{L}*|handlingsplan\\p{L}*|åtgärdsplan\\p{L}*|uppfölj\\p{L}*|lägesrapport\\p{L}*|sammanställ\\p{L}*|kartlägg\\p{L}*|utred\\p{L}*|tagit fram|tagits fram|informera\\p{L}*");

  private static final Pattern PARTLY =
      words(
          "delvis|delrapport\\p{L}*|delredovis\\p{L}*|lägesrapport\\p{L}*|återstår|kvarstår|ännu inte|inte slutfört|komplettera\\p{L}*|förlängd tid|senarelägg\\p{L}*|pågår|påbörjat|påbörjats|en första");

  private static final Pattern REVOKES =
      words(
          "upphäv\\p{L}*|återkalla\\p{L}*|ersätt(?:er|s)|utgår|upphör|dras tillbaka|återtar|inte längre aktuellt|avskriv\\p{L}*");

  /** An order is no report on one. */
  private static final Pattern ORDERS =
      words(
          "uppdra|uppdrar|uppmana|uppmanar|uppmärksamma|ge .{1,60} i uppdrag|gav .{1,60} i uppdrag|får i uppdrag");

  /** What decides tells more surely than what explains. */
  private static final double DECIDED = 0.3;

  private final Order order;
  private final Set<String> content;

  ReadReport(Order order) {
    this.order = order;
    this.content = order.content();
  }

  /**
   * What the § tells of the order.
   *
   * @param status never {@code NOTHING_FOUND}
   */
  record Told(Report.Link link, Status status) {}

  /** Empty when it tells nothing of it. */
  Optional<Told> in(FiledParagraph later, By by) {
    if (!order.isBefore(later) || order.isRepeatedIn(later) || order.goesOnIn(later)) {
      return Optional.empty();
    }
    double share = toldShare(later);
    if (share < least(by) || by == By.WORDING && content.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    return best(later, by)
        .map(quote -> {
          String decided = String.join(" ", later.items());
          return new Told(
              new Report.Link(later.citation(), quote.text(), by, later.file(), quote.regions()),
              status(quote.text(), decided));
        });
  }

  /** Share of the order's own words that stand in a §, 0–1. */
  double toldShare(FiledParagraph later) {
    return shared(String.join(" ", later.texts().toList()));
  }

  private static double least(By by) {
    return switch (by) {
      case CASE -> WORDS_OF_CASE;
      case REFERENCE -> WORDS_OF_REFERENCE;
      case WORDING -> WORDS_ALONE;
    };
  }

  private double shared(String text) {
    if (content.isEmpty()) {
      return 0;
    }
    Set<String> there = Likeness.stems(text);
    return (double) content.stream().filter(there::contains).count() / content.size();
  }

  private static Status status(String quote, String decided) {
    if (REVOKES.matcher(decided).find()) {
      return Status.SUPERSEDED;
    }
    boolean partly = PARTLY.matcher(decided).find() || PARTLY.matcher(quote).find();
    return partly ? Status.PARTLY : Status.REPORTED;
  }

  private record Quote(String text, List<Region> regions, double worth) {}

  /** The sentence that tells of it: reporting words and words of the order together. */
  private Optional<Quote> best(FiledParagraph later, By by) {
    List<Quote> quotes = new ArrayList<>();
    ReadAction.decided(later.paragraph())
        .forEach(decision ->
            decision.items().forEach(item -> add(item.text(), item.regions(), DECIDED, quotes)));
    for (Paragraph.Section section : later.paragraph().sections()) {
      if (!FORMAL.contains(section.role())) {
        sentences(section.text()).forEach(text -> add(text, section.regions(), 0, quotes));
      }
    }
    double titleShare = shared(later.title());
    return quotes.stream()
        .filter(
            quote -> REPORTS.matcher(quote.text()).find() || REVOKES.matcher(quote.text()).find())
        .filter(quote -> by == By.REFERENCE || quote.worth() + titleShare > 0)
        .max(Comparator.comparingDouble(Quote::worth));
  }

  private static final Set<Paragraph.SectionRole> FORMAL =
      Set.of(
          Paragraph.SectionRole.ATTACHMENTS,
          Paragraph.SectionRole.RECIPIENTS,
          Paragraph.SectionRole.APPROVAL,
          Paragraph.SectionRole.RECUSAL,
          Paragraph.SectionRole.MOTIONS);

  private static List<String> sentences(String text) {
    return List.of(text.split("(?<=[.!?])\\s+(?=\\p{Lu})|\\n"));
  }

  private void add(String text, List<Region> regions, double more, List<Quote> quotes) {
    if (ORDERS.matcher(text).find()) {
      return;
    }
    String quote =
        text.length() <= LONGEST_QUOTE ? text.strip() : text.substring(0, LONGEST_QUOTE) + "…";
    double reports = REPORTS.matcher(text).find() ? 0.5 : 0;
    double share = shared(text);
    quotes.add(new Quote(quote, regions, share > 0 ? share + reports + more : 0));
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?iuU)(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})");
  }
}
