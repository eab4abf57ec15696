package se.paragraf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word files on the command line: read like PDF, cited without page, refused in one sentence. */
class WordFilesTest {

  private static final String DRAFT = "word/tsn-fagelkulla-2024-10-08-utkast-word.docx";
  private static final String FINAL = "others/tsn-fagelkulla-2024-10-08.pdf";
  private static final String MINUTES = "word/mbn-almvreta-2024-06-04-word.docx";

  @TempDir private Path folder;

  private static String sample(String name) {
    return Samples.ownFolder().resolve(name).toString();
  }

  @Test
  void findsNothingInADraftThatOnlyLacksDaysAndSignatures() {
    Typed typed = Typed.in(folder, "check", sample(DRAFT));

    assertThat(typed.exitCode()).isZero();
    assertThat(typed.out()).contains("(utkast)", "Gäller den PDF som ska publiceras");
    assertThat(typed.out()).doesNotContain("1 fel", "varning", "upplysning");
  }

  @Test
  void showsOnlyWhatChangedFromTheDraftToThePdf() {
    Typed typed = Typed.in(folder, "compare", sample(DRAFT), sample(FINAL));

    assertThat(typed.out())
        .contains("[-31 januari-] {+28 februari+}", "[-tredje-] {+fjärde+}")
        .contains("Justeringsdatum: {+2024-10-14+}", "3 paragrafer är oförändrade.")
        .doesNotContain("§ 111", "§ 114", "§ 115", "Ordförande");
  }

  @Test
  void citesWordFilesWithoutPageAndShowsTheirWords() throws IOException {
    Path zip = folder.resolve("handlingar.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream into = new ZipOutputStream(out)) {
      into.putNextEntry(new ZipEntry("nämnden/protokoll.docx"));
      into.write(Files.readAllBytes(Path.of(sample(MINUTES))));
      into.closeEntry();
    }
    assertThat(Typed.in(folder, "ingest", "handlingar.zip").exitCode()).isZero();

    Typed search = Typed.in(folder, "search", "strandskyddsdispens");
    assertThat(search.out()).contains("Miljö- och byggnadsnämnden 2024-06-04 § 72");
    assertThat(search.out()).doesNotContain("s. 0", "s. 1");
    Typed show = Typed.in(folder, "show", "Miljö- och byggnadsnämnden 2024-06-04 § 72");
    assertThat(show.exitCode()).isZero();
    assertThat(show.out()).contains("Word-fil", "avslår ansökan om strandskyddsdispens");
  }

  @Test
  void validatesAgainstTheSchemas() {
    Schemas schemas = new Schemas();
    schemas.hold("extract", Typed.in(folder, "extract", sample(MINUTES)).out());
    schemas.hold("check", Typed.in(folder, "check", sample(DRAFT), "--format", "json").out());
  }

  @Test
  void saysThatAnOldWordFileMustBeSavedAnew() throws IOException {
    byte[] bytes = new byte[1024];
    byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(head, 0, bytes, 0, head.length);
    System.arraycopy(name, 0, bytes, 512, name.length);
    Files.write(folder.resolve("gammal.doc"), bytes);

    Typed typed = Typed.in(folder, "extract", "gammal.doc");
    assertThat(typed.exitCode()).isEqualTo(3);
    assertThat(typed.err()).contains("spara den som .docx eller PDF");
  }
}
