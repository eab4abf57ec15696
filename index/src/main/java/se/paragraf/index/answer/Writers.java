package se.paragraf.index.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.index.answer.Statement.Facts;
import se.paragraf.index.answer.Statement.Form;
import se.paragraf.index.answer.ViewPlaces.Draft;
import se.paragraf.index.search.Role;
import se.paragraf.model.Document;
import se.paragraf.model.Region;

/** Makes a statement of each person whom the head or foot of a memo names with a title. */
final class Writers {

  private static final String NAME =
      "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?:\\s\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?){1,2}";

  private static final String TITLE =
      "\\p{L}*(?:controller|handläggare|strateg|samordnare|direktör|chef|sekreterare|utredare|ekonom|jurist|utvecklare|planerare|ingenjör|specialist|ordförande)";

  /** {@code Erik Ek Verksamhetscontroller}: a name, then a title in the same line or the next. */
  private static final Pattern SIGNED =
      Pattern.compile("(?<name>" + NAME + ")[,\\s]+(?<title>(?i:" + TITLE + "))(?!\\p{L})");

  private static final Pattern ONLY_NAME = Pattern.compile(NAME);

  private static final Pattern ONLY_TITLE =
      Pattern.compile("^(?<title>(?i:" + TITLE + "))(?!\\p{L})");

  /** How many lines below a name its title stands, at most. */
  private static final int FARTHEST = 4;

  /** A letterhead or a signature is no longer than this, in characters. */
  private static final int LONGEST = 160;

  private Writers() {}

  static Stream<Draft> of(Document document) {
    List<Line> lines =
        Stream.concat(
                document.passages().stream()
                    .flatMap(passage -> lines(passage.text(), passage.regions())),
                document.paragraphs().stream()
                    .flatMap(paragraph -> paragraph.sections().stream())
                    .flatMap(section -> lines(section.text(), section.regions())))
            .distinct()
            .toList();
    return IntStream.range(0, lines.size()).boxed().flatMap(at -> at(lines, at)).distinct();
  }

  private record Line(String text, List<Region> regions) {}

  private static Stream<Line> lines(String text, List<Region> regions) {
    return text.lines()
        .filter(line -> line.length() <= LONGEST)
        .map(line -> new Line(line.strip(), regions));
  }

  /** The person named in a line, with the title in it or in one of the next. */
  private static Stream<Draft> at(List<Line> lines, int at) {
    Line line = lines.get(at);
    Matcher signed = SIGNED.matcher(line.text());
    if (signed.find()) {
      return Stream.of(person(signed.group("name"), signed.group("title"), line));
    }
    if (!ONLY_NAME.matcher(line.text()).matches()) {
      return Stream.empty();
    }
    int before = names(lines, at);
    return lines.subList(at + 1, Math.min(lines.size(), at + 1 + FARTHEST)).stream()
        .map(next -> ONLY_TITLE.matcher(next.text()))
        .filter(Matcher::find)
        .skip(before)
        .limit(1)
        .map(title -> person(line.text(), title.group("title"), line));
  }

  /** How many names stand right above: their titles come first. */
  private static int names(List<Line> lines, int at) {
    int above = at;
    while (above > 0 && ONLY_NAME.matcher(lines.get(above - 1).text()).matches()) {
      above--;
    }
    return at - above;
  }

  private static Draft person(String name, String title, Line line) {
    String quote = name + ", " + title;
    String words =
        quote + " · avsändare handläggare undertecknat skrev tjänsteskrivelse beslutsförslag";
    return new Draft(
        Form.PERSON, Role.FORMALITY, words, quote, line.regions(), Facts.of(Deed.WRITES));
  }
}
