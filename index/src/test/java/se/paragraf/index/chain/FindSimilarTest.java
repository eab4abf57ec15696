package se.paragraf.index.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.index.search.SampleMinutes.minutes;
import static se.paragraf.index.search.SampleParagraph.paragraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.archive.RecentlyRead;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.SampleArchive;
import se.paragraf.index.search.SearchRequest;
import se.paragraf.index.search.SearchResult;
import se.paragraf.model.Extraction;

class FindSimilarTest {

  @TempDir Path folder;

  private static Extraction.Done older() {
    return minutes("Kommunstyrelsen", "2021-05-04")
        .with(
            paragraph(60, "KS 2021/9", "Bidrag till Ekviks ryttarförening")
                .decides("Kommunstyrelsen beslutar att", "avslå ansökan om bidrag till ett ridhus"))
        .with(
            paragraph(61, "KS 2021/10", "Taxa för båtplatser")
                .decides("Kommunstyrelsen beslutar att", "höja taxan för båtplatser"))
        .file("2021.pdf");
  }

  private static Extraction.Done newer() {
    return minutes("Kommunstyrelsen", "2024-03-05")
        .with(
            paragraph(12, "KS 2024/31", "Ansökan från ryttarföreningen")
                .decides(
                    "Kommunstyrelsen beslutar att",
                    "bevilja ryttarföreningen bidrag till upprustning av ridhuset"))
        .file("2024.pdf");
  }

  private static Extraction.Done council() {
    return minutes("Kommunfullmäktige", "2024-04-22")
        .with(
            paragraph(30, "KS 2024/31", "Ansökan från ryttarföreningen")
                .decides(
                    "Kommunfullmäktige beslutar att",
                    "bevilja ryttarföreningen bidrag till upprustning av ridhuset"))
        .file("kf.pdf");
  }

  private Optional<List<String>> like(String typed) throws IOException {
    try (SampleArchive archive = SampleArchive.of(folder, older(), newer(), council())) {
      return new FindSimilar(
              new FiledParagraphs(new RecentlyRead(archive.archive()), archive.search()),
              archive.search())
          .like(new SearchRequest(typed, Filters.NONE, 3))
          .map(SearchResult::hits)
          .map(hits -> hits.stream().map(Hit::citation).toList());
    }
  }

  @Test
  void findsTheDecisionOnTheSameThingInAnotherMatterFirst() throws IOException {
    assertThat(like("Kommunstyrelsen 2024-03-05 § 12").orElseThrow().getFirst())
        .isEqualTo("Kommunstyrelsen 2021-05-04 § 60, s. 1");
  }

  @Test
  void leavesOutTheStepsOfItsOwnMatter() throws IOException {
    assertThat(like("KS 2024/31").orElseThrow())
        .noneMatch(citation -> citation.contains("2024-03-05 § 12"))
        .noneMatch(citation -> citation.contains("2024-04-22 § 30"));
  }

  @Test
  void findsNothingForAParagraphThatTheArchiveLacks() throws IOException {
    assertThat(like("Kommunstyrelsen 2019-03-05 § 12")).isEmpty();
  }
}
