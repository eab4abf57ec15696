package se.paragraf.index.followup;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.SampleArchive;
import se.paragraf.model.Extraction;

/** How many of the links from orders to reports are right and found in a year of meetings. */
class FollowUpYearTest {

  private static final double RIGHT = 0.95;
  private static final double FOUND = 0.85;

  @TempDir Path folder;

  @Test
  void linksTheReportsOfAYearToTheirOrders() throws IOException {
    YearOfMeetings year = YearOfMeetings.read("year.txt");
    Set<String> told = new TreeSet<>();
    try (SampleArchive archive =
        SampleArchive.of(folder, year.files().toArray(Extraction.Done[]::new))) {
      new FollowUp(archive.archive(), archive.search())
          .reports("", Filters.NONE)
          .forEach(report ->
              report.links().forEach(link -> told.add(report.text() + " <= " + place(link))));
    }
    Set<String> right = new TreeSet<>(told);
    right.retainAll(year.links());

    assertSoftly(softly -> {
      softly
          .assertThat((double) right.size() / told.size())
          .as("right; wrong ones: %s", without(told, year.links()))
          .isGreaterThanOrEqualTo(RIGHT);
      softly
          .assertThat((double) right.size() / year.links().size())
          .as("found; missed: %s", without(year.links(), told))
          .isGreaterThanOrEqualTo(FOUND);
    });
  }

  private static String place(Report.Link link) {
    return link.citation().replaceAll(", s\\. .*", "");
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    return all.stream()
        .filter(link -> !some.contains(link))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
