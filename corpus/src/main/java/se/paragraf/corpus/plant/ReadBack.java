package se.paragraf.corpus.plant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.paragraf.corpus.plant.Plant.Beside;
import se.paragraf.corpus.sample.ReadSample;
import se.paragraf.corpus.typeset.TypesetFile;
import se.paragraf.extract.ExtractionPipeline;
import se.paragraf.index.check.fact.OtherDocuments;
import se.paragraf.model.AgendaItem;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Extraction;

/** Sets a source on pages and reads the pages again, as a stranger's file is read. */
final class ReadBack implements AutoCloseable {

  private final ExtractionPipeline pipeline = new ExtractionPipeline();
  private final Path folder;

  ReadBack() throws IOException {
    folder = Files.createTempDirectory("paragraf-plant");
  }

  /** Errors: {@code IllegalStateException} when the pages cannot be read. */
  Extraction.Done read(String name, String source) {
    Path file = folder.resolve(name + ".pdf");
    try {
      List<String> lines = source.lines().toList();
      Files.write(file, new TypesetFile().set(new ReadSample().read(name, lines)).bytes());
      return switch (pipeline.extract(file, name + ".pdf")) {
        case Extraction.Done done -> done;
        case Extraction.Failed failed -> throw new IllegalStateException(failed.reason().message());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** What stands beside the minutes, set on pages and read again too. */
  OtherDocuments beside(Beside other) {
    List<Document> read = read("beside", other.source()).documents();
    return new OtherDocuments(
        other.summons() ? read.stream().map(ReadBack::summons).toList() : read);
  }

  /** The minutes' matters as the summons listed them. */
  private static Document summons(Document minutes) {
    List<AgendaItem> items =
        minutes.paragraphs().stream()
            .map(paragraph ->
                new AgendaItem(
                    Optional.empty(),
                    paragraph.title().orElse(""),
                    paragraph.caseNumbers().stream().findFirst(),
                    Optional.empty(),
                    Optional.empty()))
            .toList();
    return new Document(
        minutes.id(),
        DocumentKind.KALLELSE,
        minutes.title(),
        minutes.organization(),
        minutes.partOf(),
        minutes.body(),
        minutes.meetingDate(),
        minutes.documentDate(),
        minutes.caseNumbers(),
        minutes.firstPage(),
        minutes.lastPage(),
        minutes.language(),
        Optional.empty(),
        items,
        List.of(),
        minutes.headings(),
        minutes.passages(),
        List.of(),
        List.of(),
        List.of(),
        minutes.furniture());
  }

  @Override
  public void close() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
