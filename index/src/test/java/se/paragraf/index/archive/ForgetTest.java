package se.paragraf.index.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.search.SampleMinutes;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchIndex;
import se.paragraf.index.search.SearchRequest;
import se.paragraf.model.Extraction;

class ForgetTest {

  private static final ParagraphIdentity SECRET =
      new ParagraphIdentity(
          Optional.of("Ekviks kommun"), "Kommunstyrelsen", LocalDate.parse("2024-03-05"), 13);

  @TempDir Path folder;

  private final Extraction.Done minutes =
      SampleMinutes.minutes("Kommunstyrelsen", "2024-03-05")
          .paragraph(12, "Badhuset", "Badhuset byggs om.", "Taket läcker.")
          .paragraph(13, "Personärende", "Zebraluren sägs upp.", "Zebraluren har skött sig illa.")
          .file("ks.pdf");

  private void ingest(Extraction.Done... files) throws IOException {
    try (Archive archive = Archive.openToWrite(folder);
        SearchIndex index = SearchIndex.openToWrite(archive)) {
      for (Extraction.Done file : files) {
        index.replace((Extraction.Done) archive.put(file));
      }
      archive.commit();
      index.commit(archive);
    }
  }

  private void forget() throws IOException {
    try (Archive archive = Archive.openToWrite(folder);
        SearchIndex index = SearchIndex.openToWrite(archive)) {
      assertThat(new Forget(archive, List.of(index)).paragraph(SECRET)).isEqualTo(1);
    }
  }

  @Test
  void leavesNoByteOfTheParagraph() throws IOException {
    ingest(minutes);
    assertThat(filesThatHold("ebralur")).isNotEmpty();

    forget();

    assertThat(filesThatHold("ebralur")).isEmpty();
    assertThat(filesThatHold("Badhuset")).isNotEmpty();
  }

  @Test
  void remembersWhenTheFileIsReadAgain() throws IOException {
    ingest(minutes);
    forget();
    ingest(minutes);

    try (Archive archive = Archive.open(folder);
        Search search = Search.open(archive)) {
      assertThat(search.search(SearchRequest.of("zebraluren")).hits()).isEmpty();
      assertThat(search.search(SearchRequest.of("badhuset")).hits()).hasSize(1);
    }
  }

  private List<Path> filesThatHold(String text) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, text)).toList();
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
