package se.paragraf.index.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.search.SampleMinutes;
import se.paragraf.model.Extraction;

class ArchiveTest {

  @TempDir Path folder;

  private static final Extraction.Done MINUTES =
      SampleMinutes.minutes("Kommunstyrelsen", "2024-03-05")
          .paragraph(12, "Badhuset", "Badhuset byggs om.", "Taket läcker.")
          .file("ks.pdf");

  @Test
  void givesBackWhatWasPut() throws IOException {
    try (Archive archive = Archive.openToWrite(folder)) {
      archive.put(MINUTES);
    }
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.extractions()).containsExactly(MINUTES);
      assertThat(archive.document(MINUTES.source().stem() + "-1"))
          .contains(MINUTES.documents().getFirst());
      assertThat(archive.catalog().files()).extracting(FileEntry::path).containsExactly("ks.pdf");
    }
  }

  @Test
  void keepsTwoWritersApart() throws IOException {
    try (Archive first = Archive.openToWrite(folder)) {
      assertThatThrownBy(() -> Archive.openToWrite(folder))
          .isInstanceOf(ArchiveBusyException.class)
          .hasMessageContaining("används just nu");
    }
  }

  @Test
  void dropsTornEndOfTheJournal() throws IOException {
    try (Archive archive = Archive.openToWrite(folder)) {
      archive.put(MINUTES);
    }
    Files.writeString(
        folder.resolve("manifest.jsonl"),
        "{\"goneFile\":\"ks.pdf\"}\n{\"goneCont",
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);

    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.catalog().paths(MINUTES.source().stem())).containsExactly("ks.pdf");
    }
  }

  @Test
  void goesOnAfterTornEndOfTheJournal() throws IOException {
    dropsTornEndOfTheJournal();
    Extraction.Done other =
        SampleMinutes.minutes("Kommunstyrelsen", "2024-04-05").file("annan.pdf");
    try (Archive archive = Archive.openToWrite(folder)) {
      archive.put(other);
      archive.commit();
      assertThat(Archive.open(folder).extractions()).containsExactlyInAnyOrder(MINUTES, other);
    }
  }
}
