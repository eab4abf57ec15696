package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.extract.language.CaseNumbers;
import se.paragraf.extract.language.ParagraphLabel;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PlacedText;
import se.paragraf.model.AgendaItem;
import se.paragraf.model.Region;

/** Reads the list of matters (ärendelista): rows of number, title, perhaps case number and page. */
final class ReadAgenda {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:ärendelista|ärenden|ärendeförteckning|föredragningslista|dagordning|innehåll(?:sförteckning)?|ärendeöversikt|lista över ärenden|paragrafer|beslutsärenden|ärendelista .{0,30})",
          Pattern.UNICODE_CASE);

  private static final Pattern LEADER = Pattern.compile("[.…_\\s]{3,}$|[.…]{3,}\\s*\\d*$");

  private static final Pattern PAGES = Pattern.compile("\\d{1,4}(?:\\s*[-–]\\s*\\d{1,4})?");

  private static final Pattern LEADER_AND_PAGE =
      Pattern.compile("^(.*?)\\s*(?:[.…·_]\\s?){3,}\\s*(\\d{1,4}(?:\\s*[-–]\\s*\\d{1,4})?)?$");

  /** A row read as one line: its title, the case number, perhaps the page. */
  private static final Pattern CASE_AND_PAGE =
      Pattern.compile(
          "(.*?\\p{Ll}.*?)\\s+((?:\\p{Lu}{2,8}[ -]?)?(?:19|20)\\d{2}[/:-]\\d{1,6})(?:\\s+(\\d{1,3}(?:\\s*[-–]\\s*\\d{1,3})?))?");

  /**
   * What was read.
   *
   * @param lines indexes in the flow of the lines it takes up
   */
  record Agenda(List<AgendaItem> items, Set<Integer> lines) {}

  Agenda read(Flow flow) {
    Set<Integer> used = new HashSet<>();
    List<AgendaItem> items = new ArrayList<>();
    for (int i = 0; i < flow.lines().size(); i++) {
      if (HEADING.matcher(flow.lines().get(i).text().strip()).matches() && items.isEmpty()) {
        collect(flow, i, items, used);
      }
    }
    return new Agenda(List.copyOf(items), Set.copyOf(used));
  }

  private static void collect(Flow flow, int heading, List<AgendaItem> items, Set<Integer> used) {
    List<Entry> entries = new ArrayList<>();
    Set<Integer> taken = new HashSet<>(Set.of(heading));
    int i = heading + 1;
    int page = flow.lines().get(heading).page();
    while (i < flow.lines().size()) {
      Line line = flow.lines().get(i);
      Optional<ParagraphLabel> label = ParagraphLabel.at(line.text());
      if (label.isPresent() && !endsList(flow, i, entries, page)) {
        entries.add(new Entry(label.get(), line));
      } else if (entries.isEmpty() || endsList(flow, i, entries, page)) {
        if (!entries.isEmpty() || line.page() != page || i - heading > 6) {
          break;
        }
      } else {
        entries.getLast().lines.add(line);
      }
      taken.add(i);
      i++;
    }
    if (entries.size() >= 2) {
      entries.forEach(entry -> items.add(entry.item(flow)));
      used.addAll(taken);
    }
  }

  /**
   * The list ends at a page whose first § does not go on with its numbers, or at a heading set like
   * a §'s.
   */
  private static boolean endsList(Flow flow, int index, List<Entry> entries, int page) {
    Line line = flow.lines().get(index);
    if (entries.isEmpty()) {
      return line.page() != page;
    }
    Entry last = entries.getLast();
    Optional<ParagraphLabel> label = ParagraphLabel.at(line.text());
    if (label.isPresent()) {
      boolean goesOn =
          label.get().number() == last.label.lastNumber() + 1
              || label.get().number() > last.label.lastNumber();
      boolean alike =
          Math.abs(line.fontSize() - last.lines.getFirst().fontSize()) < 0.6
              && line.bold() == last.lines.getFirst().bold();
      return !goesOn || !alike;
    }
    boolean newPage = line.page() != last.lines.getLast().page();
    return newPage || line.fontSize() > last.lines.getFirst().fontSize() + 1.5;
  }

  private static final class Entry {
    private final ParagraphLabel label;
    private final List<Line> lines = new ArrayList<>();

    Entry(ParagraphLabel label, Line first) {
      this.label = label;
      lines.add(first);
    }

    /** In a column of its own, not the last word of a title that was too long for its line. */
    private boolean standsApart(Line line) {
      boolean underTitle =
          lines.stream()
              .takeWhile(earlier -> earlier != line)
              .filter(earlier -> line.baseline() - earlier.baseline() > earlier.fontSize() / 2)
              .filter(earlier -> earlier.text().chars().anyMatch(Character::isLetter))
              .anyMatch(earlier ->
                  line.region().x0() < earlier.region().x1()
                      && line.region().x1() > earlier.region().x0());
      return line != lines.getFirst() && !underTitle;
    }

    AgendaItem item(Flow flow) {
      List<Line> title = new ArrayList<>();
      Optional<String> caseNumber = Optional.empty();
      Optional<String> pages = Optional.empty();
      for (Line line : lines) {
        String text = line.text().strip();
        if (line != lines.getFirst() && CaseNumbers.only(text)) {
          caseNumber = CaseNumbers.in(text).stream().findFirst();
        } else if (standsApart(line) && PAGES.matcher(text).matches()) {
          pages = Optional.of(text);
        } else {
          title.add(line);
        }
      }
      String text = PlacedText.of(title).text();
      String rest = ParagraphLabel.at(text).map(ParagraphLabel::rest).orElse(text);
      Matcher leader = LEADER_AND_PAGE.matcher(rest);
      if (leader.matches()) {
        rest = leader.group(1);
        pages = pages.or(() -> Optional.ofNullable(leader.group(2)));
      }
      rest = LEADER.matcher(rest).replaceAll("").strip();
      Matcher columns = CASE_AND_PAGE.matcher(rest);
      if (caseNumber.isEmpty() && columns.matches()) {
        rest = columns.group(1);
        caseNumber = Optional.of(columns.group(2));
        pages = pages.or(() -> Optional.ofNullable(columns.group(3)));
      }
      List<String> inTitle = CaseNumbers.labelled(rest);
      Optional<String> number = caseNumber.or(() -> inTitle.stream().findFirst());
      String bare = inTitle.isEmpty() ? rest : CaseNumbers.without(rest);
      Region region =
          Region.around(
              lines.stream()
                  .filter(l -> l.page() == lines.getFirst().page())
                  .map(Line::region)
                  .toList());
      return new AgendaItem(Optional.of(label.number()), bare, number, pages, Optional.of(region));
    }
  }
}
