package se.paragraf.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Extraction;
import se.paragraf.model.Source;

class SourceListTest {

  private static final String URL = "https://almharad.example/protokoll/nämnd.pdf";

  @TempDir Path folder;

  private Optional<Source.Origin> origin(SourceList list, String file) {
    Source source =
        new Source(
            folder.resolve(file).toString(),
            "ab12",
            1,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Source.TextLayer.DIGITAL);
    return list.complete(new Extraction.Failed(source, Diagnostic.error("empty", "Tom.")))
        .source()
        .origin();
  }

  private SourceList list(Charset charset, String... rows) throws IOException {
    Path csv = folder.resolve("källor.csv");
    Files.write(csv, List.of(rows), charset);
    return SourceList.read(csv);
  }

  @Test
  void tellsWhereAFileComesFrom() throws IOException {
    SourceList list =
        list(
            StandardCharsets.UTF_8,
            "file,url,organization,retrieved",
            "under/nämnd.pdf," + URL + ",Almhärads kommun,2024-05-01");
    assertThat(origin(list, "under/nämnd.pdf"))
        .contains(new Source.Origin(Optional.of(URL), Optional.of("2024-05-01")));
    assertThat(origin(list, "annan.pdf")).isEmpty();
  }

  @Test
  void readsWhatSpreadsheetsSave() throws IOException {
    String[] rows = {"File;URL", "nämnd.pdf;" + URL};
    assertThat(origin(list(Charset.forName("windows-1252"), rows), "nämnd.pdf")).isPresent();
    rows[0] = "\uFEFF" + rows[0];
    assertThat(origin(list(StandardCharsets.UTF_8, rows), "nämnd.pdf")).isPresent();
  }

  @Test
  void findsNamesHoweverTheFileSystemSpellsThem() throws IOException {
    SourceList list = list(StandardCharsets.UTF_8, "file,url", "nämnd.pdf," + URL);
    assertThat(origin(list, Normalizer.normalize("nämnd.pdf", Normalizer.Form.NFD))).isPresent();
  }

  @Test
  void tellsOfAFileInAContainerWhatIsToldOfTheContainer() throws IOException {
    SourceList list =
        list(
            StandardCharsets.UTF_8,
            "file,url",
            "handlingar.zip," + URL,
            "handlingar.zip!/egen.pdf,https://almharad.example/egen.pdf");
    assertThat(origin(list, "handlingar.zip!/mail.eml!/bilaga.pdf").flatMap(Source.Origin::url))
        .contains(URL);
    assertThat(origin(list, "handlingar.zip!/egen.pdf").flatMap(Source.Origin::url))
        .contains("https://almharad.example/egen.pdf");
  }

  @Test
  void saysThatTheColumnIsMissing() {
    assertThatThrownBy(() -> list(StandardCharsets.UTF_8, "namn,url", "a.pdf," + URL))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("”file”");
  }
}
