package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PlacedText;
import se.paragraf.model.FrontPage.Attendee;
import se.paragraf.model.FrontPage.Member;
import se.paragraf.model.Region;

/** Reads the people of a front page out of the lines of its fields. */
final class ReadPeople {

  private static final Pattern CHECK_BOX =
      Pattern.compile("^(?:\\[\\s*([xX✓]?)\\s*\\]|([☒☑✓])|(☐))\\s*");

  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          ",?\\s*(?:\\()?(?:deltar |närvarande |tjänstgör |ej |från och med |t\\.o\\.m\\. |fr\\.o\\.m\\. )*§§?\\s*([\\d][\\d\\s,–—-]*(?:(?:och|samt)\\s+\\d+(?:\\s*[–-]\\s*\\d+)?)*)\\s*\\)?");

  private static final Pattern REPLACES =
      Pattern.compile(
          "(?i)\\(?\\s*(?:(?:tjänstgörande )?(?:ersättare |tjg\\.? |tj\\.? ers\\.? |tjänstgörande )för|ersätter|istället för|i stället för|tjänstgör för|för)\\s+("
              + Names.NAME
              + ")(?:\\s*\\(("
              + Names.PARTY
              + ")\\)|\\s*,?\\s*("
              + Names.PARTY
              + ")(?=[\\s)]|$))?\\s*\\)?",
          Pattern.UNICODE_CASE);

  private static final Pattern IN_ABSENCE =
      Pattern.compile(
          "(?i)\\(?\\s*(?:i|vid|under)\\s+("
              + Names.NAME
              + ")(?:\\s*\\("
              + Names.PARTY
              + "\\))?\\s+(?:frånvaro|ställe)\\s*\\)?",
          Pattern.UNICODE_CASE);

  private static final Pattern VACANT =
      Pattern.compile("(?i)\\(?\\s*(?:på )?vakant(?: plats)?\\s*\\)?", Pattern.UNICODE_CASE);

  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)[(,]?\\s*((?:\\d:[ea] |andre |förste |första |andra )?(?:v\\.? ?|vice ?)?ordf(?:örande|\\.)?|(?:\\d:[ea] )?vice ordförande|viceordförande|gruppledare|ledamot|ersättare|medlem|adjungerad|insynsplats)\\s*\\)?",
          Pattern.UNICODE_CASE);

  private static final Pattern PARTY_AFTER =
      Pattern.compile(
          "^\\s*(?:\\(\\s*("
              + Names.PARTY
              + ")\\s*\\)|,\\s*("
              + Names.PARTY
              + ")(?=[\\s,;(]|$)|("
              + Names.PARTY
              + ")(?=[\\s,;(]|$))");

  private static final Pattern NAME_FIRST = Pattern.compile("^(" + Names.NAME + ")");

  private static final Pattern TITLE_IN_BRACKETS =
      Pattern.compile(
          "("
              + Names.NAME
              + ")\\s*(?:\\(("
              + Names.PARTY
              + ")\\)\\s*)?\\(([^()]*)\\)((?:\\s*§§?\\s*[\\d][\\d\\s,–—-]*(?:och\\s+\\d+)?)?)");

  private ReadPeople() {}

  /**
   * Members or substitutes, present and not.
   *
   * @param absent those whose box is not ticked
   */
  record Listed(List<Member> present, List<Member> absent) {}

  static Listed members(List<Line> lines) {
    List<Member> present = new ArrayList<>();
    List<Member> absent = new ArrayList<>();
    boolean boxes = lines.stream().anyMatch(l -> CHECK_BOX.matcher(l.text()).find());
    for (PlacedText entry : entries(lines)) {
      Matcher box = CHECK_BOX.matcher(entry.text());
      boolean boxed = box.find();
      boolean ticked =
          !boxed || box.group(2) != null || box.group(1) != null && !box.group(1).isEmpty();
      PlacedText bare = boxed ? entry.from(box.end()) : entry;
      member(bare, boxes).ifPresent(m -> (ticked ? present : absent).add(m));
    }
    return new Listed(List.copyOf(present), List.copyOf(absent));
  }

  /** One entry per person: a line, and what goes on below it. */
  private static List<PlacedText> entries(List<Line> lines) {
    List<PlacedText> entries = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      if (SplitSections.SEPARATOR.matcher(line.text()).matches()) {
        continue;
      }
      boolean begins = open.isEmpty() || beginsEntry(line, open);
      if (begins && !open.isEmpty()) {
        addAll(entries, PlacedText.of(open));
        open = new ArrayList<>();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      addAll(entries, PlacedText.of(open));
    }
    return entries;
  }

  /** Several people in one run of text, parted by commas after their parties. */
  private static void addAll(List<PlacedText> entries, PlacedText text) {
    Matcher comma =
        Pattern.compile("(?<=\\)|\\d),\\s+(?=" + Names.NAME + "\\s*\\()").matcher(text.text());
    int start = 0;
    while (comma.find()) {
      entries.add(text.slice(start, comma.start()));
      start = comma.end();
    }
    entries.add(text.from(start));
  }

  private static boolean beginsEntry(Line line, List<Line> open) {
    String text = line.text();
    String before = open.getLast().text();
    boolean unclosed =
        before.chars().filter(c -> c == '(').count() > before.chars().filter(c -> c == ')').count();
    boolean name = NAME_FIRST.matcher(text).find() || CHECK_BOX.matcher(text).find();
    boolean hangs =
        before.endsWith(",")
            || before.endsWith("-")
            || before.endsWith(" för")
            || before.endsWith("ersätter");
    return name && !unclosed && !hangs;
  }

  /**
   * @param surnameFirst whether the list writes {@code Ek Anna, ordförande}; the name is kept as
   *     printed all the same
   */
  private static Optional<Member> member(PlacedText entry, boolean surnameFirst) {
    String text = entry.text();
    Matcher name = NAME_FIRST.matcher(text);
    if (!name.find() || FormFields.key(text).isPresent()) {
      return Optional.empty();
    }
    String full = name.group(1);
    String rest = text.substring(name.end());
    Optional<String> party = Optional.empty();
    int space = full.lastIndexOf(' ');
    boolean partyInName =
        !surnameFirst && space > full.indexOf(' ') && Names.isParty(full.substring(space + 1));
    if (partyInName) {
      party = Optional.of(full.substring(space + 1));
      full = full.substring(0, space);
    } else {
      Matcher after = PARTY_AFTER.matcher(rest);
      if (after.find()) {
        party =
            Optional.of(
                after.group(1) != null
                    ? after.group(1)
                    : after.group(2) != null ? after.group(2) : after.group(3));
        rest = rest.substring(after.end());
      }
    }
    Optional<String> paragraphs =
        group(PARAGRAPHS, rest).map(p -> p.strip().replaceAll("[\\s,]+$", ""));
    Optional<String> replaces =
        group(IN_ABSENCE, rest).map(Names::withoutGenitive).or(() -> group(REPLACES, rest(text)));
    String without =
        VACANT
            .matcher(REPLACES.matcher(IN_ABSENCE.matcher(rest).replaceAll(" ")).replaceAll(" "))
            .replaceAll(" ");
    Optional<String> role = group(ROLE, without).map(String::strip);
    Region region = entry.regions().isEmpty() ? null : entry.regions().getFirst();
    return Optional.of(
        new Member(full, party, role, replaces, paragraphs, Optional.ofNullable(region)));
  }

  private static String rest(String text) {
    Matcher name = NAME_FIRST.matcher(text);
    return name.find() ? text.substring(name.end()) : text;
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  static List<Attendee> others(List<Line> lines) {
    List<Line> text =
        lines.stream().filter(l -> !SplitSections.SEPARATOR.matcher(l.text()).matches()).toList();
    PlacedText whole = PlacedText.of(text);
    List<Attendee> bracketed = bracketed(whole);
    if (bracketed.size() > Math.max(1, text.size() / 2)) {
      return bracketed;
    }
    List<Attendee> people = new ArrayList<>();
    for (PlacedText entry : entries(text)) {
      Matcher name = NAME_FIRST.matcher(entry.text());
      if (name.find()) {
        String rest = entry.text().substring(name.end());
        List<Integer> paragraphs =
            group(PARAGRAPHS, rest).map(ReadPeople::numbers).orElse(List.of());
        String title =
            PARAGRAPHS.matcher(rest).replaceAll("").replaceAll("^[\\s,–(-]+|[\\s,)]+$", "");
        people.add(attendee(name.group(1), title, paragraphs, entry));
      }
    }
    return List.copyOf(people);
  }

  private static List<Attendee> bracketed(PlacedText whole) {
    List<Attendee> people = new ArrayList<>();
    Matcher matcher = TITLE_IN_BRACKETS.matcher(whole.text());
    while (matcher.find()) {
      List<Integer> paragraphs =
          group(PARAGRAPHS, matcher.group(4)).map(ReadPeople::numbers).orElse(List.of());
      PlacedText entry = whole.slice(matcher.start(), matcher.end());
      people.add(attendee(matcher.group(1), matcher.group(3).strip(), paragraphs, entry));
    }
    return List.copyOf(people);
  }

  private static Attendee attendee(
      String name, String title, List<Integer> paragraphs, PlacedText entry) {
    Optional<Region> region = entry.regions().stream().findFirst();
    return new Attendee(name, Optional.of(title).filter(t -> !t.isBlank()), paragraphs, region);
  }

  /** {@code 61–64, 67} as single numbers. */
  static List<Integer> numbers(String ranges) {
    List<Integer> numbers = new ArrayList<>();
    Matcher matcher = Pattern.compile("(\\d{1,4})(?:\\s*[–—-]\\s*(\\d{1,4}))?").matcher(ranges);
    while (matcher.find()) {
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      for (int n = first; n <= Math.min(last, first + 500); n++) {
        numbers.add(n);
      }
    }
    return numbers;
  }
}
