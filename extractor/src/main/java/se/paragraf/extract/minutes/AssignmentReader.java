package se.paragraf.extract.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.extract.language.SwedishDates;
import se.paragraf.model.Paragraph.Assignment;
import se.paragraf.model.Paragraph.Decision;
import se.paragraf.model.Paragraph.Item;
import se.paragraf.model.Paragraph.Proposal;
import se.paragraf.model.SwedishMonths;

/**
 * Reads orders out of what a § decides or proposes upwards: who shall do what, and by when.
 *
 * <p>An order is an item that gives somebody something to do ({@code uppdra åt}, {@code ge … i
 * uppdrag}, {@code får i uppdrag}, {@code uppmana}, {@code ålägga}), that sends the matter back to
 * somebody, or that something shall be reported or done at latest at a time it names.
 */
final class AssignmentReader {

  private static final String MONTH = SwedishMonths.NAME;

  private static final String DAY =
      "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} " + MONTH + "(?: \\d{4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{4})";

  private static final String TIME =
      MONTH
          + "(?: månad)?(?: \\d{4})?|(?:hösten|våren|sommaren|vintern|årsskiftet|utgången av(?: år)?)(?: \\d{4}(?:/\\d{4})?)?"
          + "|(?:kvartal \\d|(?:första|andra|tredje|fjärde) kvartalet)(?: \\d{4})?|(?:nästa|nästkommande|kommande) (?:nämnds?|möte|samman)\\p{L}*";

  /** One of these groups is who is to do it; some name nobody. */
  private static final List<HintedPattern> ORDERS =
      List.of(
          order(
              "uppmanas|åläggs|anmodas|uppdras",
              "^(?:att )?(.{3,80}?) (?:uppmanas|åläggs|anmodas|uppdras)(?! (?:åt|till)\\b)\\b"),
          order("uppdra", "\\buppdra(?:r|s|gits)? (?:åt|till) (.{3,80}?)(?= att\\b|[.,;]|$)"),
          order(" i uppdrag", "\\b(?:ge|ger|gett|gav|lämna|lämnar) (.{3,80}?) i uppdrag\\b"),
          order(
              " i uppdrag",
              "\\b(?:ge|ger|gett|gav) i uppdrag (?:åt|till) (.{3,80}?)(?= att\\b|[.,;]|$)"),
          order(
              " i uppdrag",
              "^(?:att )?(?:\\p{L}+ (?:beslutar|beslöt|beslutade) att )?(.{3,80}?) (?:får|fick|ges|gavs) i uppdrag\\b"),
          order(
              "uppmana|ålägg|anmoda",
              "\\b(?:uppmana[rs]?|ålägg(?:er|a)|anmoda[rs]?) (.{3,120}?)(?= att\\b|[.;]|$)"),
          order(
              "återremittera|återförvisa",
              "\\b(?:återremittera[rs]?|återremitteras|återförvisa[rs]?) .{0,60}?(?:till|åt) (.{3,60}?)(?= för\\b| att\\b| med\\b|[.,;]|$)"));

  /** Shall be done: an order when somebody is to do it, or by when. */
  private static final Pattern SHALL =
      Pattern.compile(
          "(?iuU)^(?:att )?(?:([^,.]{3,80}?) )?(?:ska|skall) (?:\\p{L}+ ){0,4}?\\p{L}+.*");

  private static final HintedPattern REPORTS =
      order(
          "redovisa|återkom|rapportera|följa upp|bjud",
          "\\b(?:(?:ska|skall) (?:\\p{L}+ ){0,3}?(?:redovisa|återkomma|rapportera|återrapportera|slutredovisa|följa upp|bjudas in|inbjudas)\\p{L}*"
              + "|återkommer (?:till|med)|bjuds in till)");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?iuU)^(?:att )?(?:\\p{L}+ (?:beslutar|beslöt|beslutade) att )?((?:\\p{L}[\\p{L}-]*\\s?){1,5}?) (?:ska|skall|återkommer|bjuds in)\\b");

  /** Somebody who can be told to do something. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?iuU).*(?:nämnden|styrelsen|utskottet|fullmäktige|rådet|chefen|chef|direktören|direktör|förvaltningen|kontoret|bolaget"
              + "|kansliet|presidiet|ordföranden|sekreteraren|enheten|avdelningen|beredningen|ledningen|direktionen|gruppen|verksamheten)");

  private static final List<Pattern> DUES =
      List.of(
          due("(?:senast|före|innan|till och med|t\\.o\\.m\\.|tills) (?:den )?(" + DAY + ")"),
          due("\\b(?:till|vid|på|inför) [^.]{0,60}?(?:den )?(" + DAY + ")"),
          due(
              "(?:senast|före|innan|till|under|inför|vid)(?: \\p{L}+){0,3}? (?:i |under |den )?("
                  + TIME
                  + ")"),
          due("\\b(?:i|under) (" + TIME + ")"),
          due("\\b(?:den )(" + DAY + ")"));

  private AssignmentReader() {}

  private static HintedPattern order(String hints, String pattern) {
    return HintedPattern.of(hints, Pattern.compile("(?iuU)" + pattern));
  }

  private static Pattern due(String pattern) {
    return Pattern.compile("(?iuU)" + pattern);
  }

  static List<Assignment> assignments(List<Decision> decisions, List<Proposal> proposals) {
    Stream<Item> decided = decisions.stream().flatMap(d -> d.items().stream());
    Stream<Item> upward =
        proposals.stream().filter(p -> p.to().isPresent()).flatMap(p -> p.items().stream());
    List<Assignment> found = new ArrayList<>();
    Stream.concat(decided, upward).forEach(item -> assignment(item).ifPresent(found::add));
    return List.copyOf(found);
  }

  private static Optional<Assignment> assignment(Item item) {
    String text = item.text();
    String lower = HintedPattern.lower(text);
    for (HintedPattern order : ORDERS) {
      Optional<MatchResult> found = order.in(text, lower).findFirst();
      if (found.isPresent()) {
        return Optional.of(of(item, Optional.of(found.get().group(1).strip()), dueIn(text)));
      }
    }
    boolean reports = REPORTS.in(text, lower).findFirst().isPresent();
    boolean byTime = text.contains("senast") && SHALL.matcher(text).matches();
    if (!reports && !byTime) {
      return Optional.empty();
    }
    Optional<String> due = dueIn(text);
    Optional<String> somebody =
        group(SUBJECT, text).filter(who -> SOMEBODY.matcher(who.strip()).matches());
    return due.isPresent() || reports && somebody.isPresent()
        ? Optional.of(of(item, somebody, due))
        : Optional.empty();
  }

  private static Assignment of(Item item, Optional<String> receiver, Optional<String> due) {
    return new Assignment(item.text(), receiver, due, item.regions());
  }

  /** A whole date as {@code 2024-06-11}; another time in the words of the text. */
  private static Optional<String> dueIn(String text) {
    return DUES.stream()
        .flatMap(pattern -> group(pattern, text).stream())
        .findFirst()
        .map(words -> SwedishDates.whole(words).map(LocalDate::toString).orElse(words));
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? Optional.ofNullable(matcher.group(1)).map(String::strip)
        : Optional.empty();
  }
}
