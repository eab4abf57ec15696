package se.paragraf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {

  @TempDir private Path folder;

  @Test
  void listsItsCommandsWhenNoneIsNamed() {
    Typed typed = Typed.in(folder);

    assertThat(typed.exitCode()).isZero();
    assertThat(typed.out()).contains("Så här: paragraf", "ingest", "Läser in filer", "doctor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "ingest",
        "search",
        "ask",
        "chain",
        "trace",
        "tables",
        "check",
        "followup",
        "compare",
        "forget",
        "show",
        "serve",
        "demo",
        "watch",
        "rules",
        "doctor",
        "reindex",
        "stats"
      })
  void knowsEveryCommandOfTheContract(String name) {
    Typed typed = Typed.in(folder, name, "--help");

    assertThat(typed.exitCode()).isZero();
    assertThat(typed.out()).contains("paragraf " + name);
  }

  @Test
  void speaksEnglishWhenAsked() {
    assertThat(Typed.in(folder, "--lang", "en").out()).contains("Usage: paragraf", "Reads files");
    assertThat(Typed.in(folder, "extract", "--help", "--lang=en").out())
        .contains("PDF or Word files");
  }

  @Test
  void refusesAnotherLanguage() {
    assertThat(Typed.in(folder, "--lang", "de", "stats").exitCode()).isEqualTo(2);
  }

  @Test
  void namesTheCommandThatWasMeant() {
    Typed typed = Typed.in(folder, "extrakt", "a.pdf");

    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("”extrakt”", "menade du extract?");
  }

  @Test
  void namesTheOptionThatWasMeant() {
    assertThat(Typed.in(folder, "extract", "--fromat", "json", "a.pdf").err())
        .contains("menade du --format?");
  }

  @Test
  void saysWhichValuesAnOptionTakes() {
    Typed typed = Typed.in(folder, "extract", "--format", "xml", "a.pdf");

    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err()).startsWith("Värdet ”xml” passar inte för --format");
    assertThat(typed.err()).contains("json|jsonl|text");
  }

  @Test
  void saysWhatIsMissing() {
    Typed typed = Typed.in(folder, "extract");

    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err()).startsWith("Det saknas något på kommandoraden: FIL.");
  }

  @Test
  void saysWhichFileDoesNotExist() {
    Typed typed = Typed.in(folder, "extract", "protokoll från i går.pdf");

    assertThat(typed.exitCode()).isEqualTo(3);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).isEqualToIgnoringNewLines("protokoll från i går.pdf finns inte.");
  }
}
