package se.paragraf.index.followup;

import static se.paragraf.index.search.SampleMinutes.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.paragraf.index.search.SampleMinutes;
import se.paragraf.index.search.SampleParagraph;
import se.paragraf.model.Extraction;

/** Meetings and the truth about what they tell of each other's orders, read from a text file. */
final class YearOfMeetings {

  private final List<Extraction.Done> files = new ArrayList<>();
  private final Map<String, String> orders = new HashMap<>();
  private final Set<String> links = new TreeSet<>();

  private @Nullable SampleMinutes meeting;
  private @Nullable SampleParagraph open;
  private String where = "";
  private String at = "";
  private int ordersHere;

  private YearOfMeetings() {}

  static YearOfMeetings read(String resource) throws IOException {
    YearOfMeetings year = new YearOfMeetings();
    try (InputStream in =
        Objects.requireNonNull(YearOfMeetings.class.getResourceAsStream(resource), resource)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(year::line);
    }
    year.closeMeeting();
    return year;
  }

  List<Extraction.Done> files() {
    return files;
  }

  /** {@code ORDER <= BODY DATE § N}. */
  Set<String> links() {
    return links;
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] parts = line.substring(line.indexOf(' ') + 1).split("\\s*\\|\\s*", -1);
    switch (line.substring(0, line.indexOf(' '))) {
      case "=" -> meeting(parts[0], parts[1]);
      case "§" -> paragraph(Integer.parseInt(parts[0].strip()), parts);
      case ">" -> open().decides("", parts[0]);
      case "!" -> order(parts);
      case "." -> open().tells(parts[0]);
      case "~" -> open().attaches(parts[0]);
      case "<=" -> links.add(Objects.requireNonNull(orders.get(parts[0]), line) + " <= " + at);
      default -> throw new IllegalArgumentException("no such line: " + line);
    }
  }

  private void meeting(String body, String date) {
    closeMeeting();
    meeting = minutes(body, date);
    where = body + " " + date;
  }

  private void paragraph(int number, String[] parts) {
    closeParagraph();
    at = where + " § " + number;
    ordersHere = 0;
    open = SampleParagraph.paragraph(number, parts[1], parts[2]);
  }

  private void order(String[] parts) {
    ordersHere++;
    orders.put(at.replace("§ ", "§") + "." + ordersHere, parts[0]);
    open().decides("", parts[0]).orders(parts[0], parts[1], parts[2]);
  }

  private SampleParagraph open() {
    return Objects.requireNonNull(open, "no § yet");
  }

  private void closeParagraph() {
    if (open != null) {
      Objects.requireNonNull(meeting, "no meeting yet").with(open);
      open = null;
    }
  }

  private void closeMeeting() {
    closeParagraph();
    if (meeting != null) {
      files.add(meeting.file(where + ".pdf"));
    }
  }
}
