package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.model.Paragraph.Assignment;
import se.paragraf.model.Paragraph.Decision;
import se.paragraf.model.Paragraph.Item;
import se.paragraf.model.Paragraph.Proposal;

/** Reads orders out of decisions: who shall do what, and by when. */
final class AssignmentReader {

  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)\\b(?:uppdra(?:r|s)? (?:åt|till)|ge(?:r|s)? (.{3,80}?) i uppdrag|får i uppdrag|uppmana[rs]?|åläggs?|"
              + "ska (?:redovisa|återkomma|rapportera|återrapportera|slutredovisa|följa upp|bjudas in)\\p{L}*|återrapportering|återkommer|bjuds in till)",
          Pattern.UNICODE_CASE);

  private static final Pattern TO =
      Pattern.compile(
          "(?i)uppdra(?:r|s)? (?:åt|till) (.{3,80}?)(?= att\\b|[.,;]|$)", Pattern.UNICODE_CASE);
  private static final Pattern GIVE =
      Pattern.compile("(?i)\\bge(?:r|s)? (.{3,80}?) i uppdrag", Pattern.UNICODE_CASE);
  private static final Pattern GETS =
      Pattern.compile(
          "(?i)^(.{3,120}?) (?:får i uppdrag|ska (?:redovisa|återkomma|rapportera|följa upp)|bjuds in)",
          Pattern.UNICODE_CASE);
  private static final Pattern URGE =
      Pattern.compile(
          "(?i)\\b(?:uppmana[rs]?) (.{3,160}?)(?= att\\b|[.;]|$)", Pattern.UNICODE_CASE);

  private static final Pattern DUE =
      Pattern.compile(
          "(?i)(?:senast|före|innan|till|i|under|per) (?:den )?(\\d{4}-\\d{2}-\\d{2}|\\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?: \\d{4})?"
              + "|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?: \\d{4})?|(?:hösten|våren|sommaren|vintern)(?: \\d{4})?|nästa (?:nämnds?|möte|samman)\\p{L}*|årsskiftet(?: \\d{4}(?:/\\d{4})?)?)",
          Pattern.UNICODE_CASE);

  private AssignmentReader() {}

  static List<Assignment> assignments(List<Decision> decisions, List<Proposal> proposals) {
    Stream<Item> decided = decisions.stream().flatMap(d -> d.items().stream());
    Stream<Item> upward =
        proposals.stream().filter(p -> p.to().isPresent()).flatMap(p -> p.items().stream());
    List<Assignment> found = new ArrayList<>();
    Stream.concat(decided, upward)
        .filter(item -> ORDER.matcher(item.text()).find())
        .forEach(item -> found.add(assignment(item)));
    return List.copyOf(found);
  }

  private static Assignment assignment(Item item) {
    String text = item.text();
    Optional<String> receiver =
        Stream.of(TO, GIVE, URGE, GETS).flatMap(p -> group(p, text).stream()).findFirst();
    return new Assignment(text, receiver, group(DUE, text), item.regions());
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
