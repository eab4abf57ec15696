package se.paragraf.corpus.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.corpus.plant.Plant.Beside;

/** The source of minutes that {@link WriteMinutes} wrote, to be changed. */
record Told(String source) {

  static final String FOLLOW = "Uppföljning av budgeten";
  static final String PRIZE = "Verksamhetsbidrag";
  static final String ROOMS = "Riktlinje för lokalbokning";
  static final String BATH = "Avtal om drift av utomhusbadet";
  static final String CONTROL = "Internkontrollplan";
  static final String ANSWER = "Yttrande över remissen";

  /** Somebody who is on no list. */
  static final String NOBODY = "Torgny Ryggmo (S)";

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

  /** The case number in the heading of a §. */
  String caseNumber(String title) {
    return matter(title).lines().findFirst().orElseThrow().replaceFirst(".*\\| ", "");
  }

  String party(int place) {
    return member(place).replaceFirst(".*\\((.*)\\)", "$1");
  }

  /** Minutes of the same body from an earlier day, whose last § has this number. */
  Beside earlier(int days, int last, String matters) {
    String told =
        matters.isEmpty()
            ? "--- § " + last + " | Meddelanden\n[decision]\nNämnden tackar.\n"
            : matters;
    return other(value("body"), day().minusDays(days).toString(), told);
  }

  /** Minutes of a body of the same organisation. */
  Beside other(String body, String date, String matters) {
    String front =
        """
        === protokoll
        template: ledger
        title: Sammanträdesprotokoll %s %s
        organization: %s
        prefix: %s
        body: %s
        date: %s
        place: Kommunhuset, klockan 09:00–10:00
        member: %s; role=ordförande
        member: %s
        adjuster: %s
        adjusted: Kommunhuset
        chair: %s
        secretary: %s

        --- § %d | Val av justerare
        [decision]
        > %s beslutar att
        - utse %s att justera protokollet

        """
            .formatted(
                body,
                date,
                value("organization"),
                value("prefix"),
                body,
                date,
                member(0),
                member(2),
                value("adjuster"),
                value("chair"),
                value("secretary"),
                Integer.parseInt(matters.replaceAll("(?s)^--- § (\\d+).*", "$1")) - 1,
                body,
                value("adjuster"));
    return new Beside(front + matters, false);
  }

  /** The summons to the meeting, without one of the matters. */
  Beside summonsWithout(String title) {
    return new Beside(source.replace(matter(title), ""), true);
  }

  /** The list of members and substitutes, without the member at this place. */
  List<String> register(int without) {
    List<String> seats = new ArrayList<>();
    List<String> members = lines("member");
    for (int at = 0; at < members.size() - 1; at++) {
      if (at != without) {
        seats.add(seat(members.get(at), "ledamot"));
      }
    }
    seats.add(seat(value("absent"), "ledamot"));
    seats.add(seat(members.getLast(), "ersättare"));
    seats.add(seat(waiting(), "ersättare"));
    seats.addFirst("organ;namn;parti;uppdrag;från;till");
    return seats;
  }

  /** The list, where somebody of this party is to serve before the other substitutes. */
  List<String> registerWithFirst(String substitute, String party) {
    List<String> seats = new ArrayList<>(register(-1));
    seats.removeIf(seat -> seat.contains(";" + substitute.replaceFirst(" \\(.*", "") + ";"));
    seats.add(1, seat(substitute.replaceFirst("\\(.*", "(" + party + ")"), "ersättare"));
    return seats;
  }

  private String seat(String person, String role) {
    return "%s;%s;%s;%s;;"
        .formatted(
            value("body"),
            person.replaceFirst(" \\(.*", ""),
            person.replaceFirst(".*\\((.*)\\)", "$1"),
            role);
  }
}
