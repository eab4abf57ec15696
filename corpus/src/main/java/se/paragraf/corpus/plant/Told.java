package se.paragraf.corpus.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of minutes that {@link WriteMinutes} wrote, to be changed. */
record Told(String source) {

  /** The first match replaced; {@code $1} stands for a group. */
  Told swap(String pattern, String instead) {
    return new Told(
        Pattern.compile(pattern, Pattern.MULTILINE).matcher(source).replaceFirst(instead));
  }

  /** Every match replaced. */
  Told swapAll(String pattern, String instead) {
    return new Told(
        Pattern.compile(pattern, Pattern.MULTILINE).matcher(source).replaceAll(instead));
  }

  /** Words replaced in the § whose title begins so. */
  Told swapIn(String title, String pattern, String instead) {
    String own = matter(title);
    String changed = Pattern.compile(pattern, Pattern.MULTILINE).matcher(own).replaceFirst(instead);
    return new Told(source.replace(own, changed));
  }

  /** One more field of the front page. */
  Told field(String line) {
    return swap("^place: ", Matcher.quoteReplacement(line) + "\nplace: ");
  }

  /** More lines at the end of the § whose title begins so. */
  Told add(String title, String text) {
    String own = matter(title);
    return new Told(source.replace(own, own.stripTrailing() + "\n\n" + text + "\n\n"));
  }

  /** One more line under a heading of the § whose title begins so. */
  Told under(String title, String section, String line) {
    String own = matter(title);
    return new Told(source.replace(own, own.replace(section + "\n", section + "\n" + line + "\n")));
  }

  /** The § as it is written, its heading included. */
  String matter(String title) {
    Matcher found =
        Pattern.compile("^--- §+ \\d+ \\| " + title + "(?:.*\n)(?:(?!---).*\n)*", Pattern.MULTILINE)
            .matcher(source);
    if (!found.find()) {
      throw new IllegalStateException("no § " + title);
    }
    return found.group();
  }

  int number(String title) {
    return Integer.parseInt(matter(title).replaceAll("(?s)^--- §+ (\\d+).*", "$1"));
  }

  /** The serving member at this place of the list: name and party. */
  String member(int place) {
    return lines("member").get(place);
  }

  /** The substitute who does not serve. */
  String waiting() {
    return lines("substitute").getFirst();
  }

  private List<String> lines(String key) {
    return Pattern.compile("^" + key + ": ([^;\n]*)", Pattern.MULTILINE)
        .matcher(source)
        .results()
        .map(match -> match.group(1).strip())
        .toList();
  }

  /** The member attends only these §§. */
  Told attends(int place, String paragraphs) {
    String line = "member: " + member(place);
    return new Told(source.replaceFirst(Pattern.quote(line), line + "; paragraphs=" + paragraphs));
  }

  int first() {
    return number("Val av justerare");
  }

  LocalDate day() {
    return LocalDate.parse(value("date"));
  }

  String value(String key) {
    return lines(key).getFirst();
  }

  /** A day of the front page moved. */
  Told moved(String key, int days) {
    LocalDate day = LocalDate.parse(value(key)).plusDays(days);
    return swap("^" + key + ": .*", key + ": " + day);
  }

  /** The last number of a row of the table, changed by so much. */
  Told cell(String row, int column, int by) {
    Matcher found = Pattern.compile("^\\| " + row + " \\|.*$", Pattern.MULTILINE).matcher(source);
    if (!found.find()) {
      throw new IllegalStateException("no row " + row);
    }
    String[] cells = found.group().split("\\|");
    int value = Integer.parseInt(cells[column + 1].replaceAll("[^\\d-]", "")) + by;
    String printed = value >= 1000 ? value / 1000 + " %03d".formatted(value % 1000) : "" + value;
    cells[column + 1] = " " + printed + " ";
    return new Told(source.replace(found.group(), String.join("|", cells)));
  }
}
