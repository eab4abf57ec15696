package se.paragraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true. */
class ReadmeTest {

  private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  private static final String AROUND =
      """
      import java.nio.file.Path;
      import se.paragraf.extract.ExtractionPipeline;
      import se.paragraf.model.Document;
      import se.paragraf.model.Extraction;
      import se.paragraf.model.Paragraph;

      class Example {
        static void run() throws java.io.IOException {
      %s
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void showsAnExampleOfTheLibraryThatCompiles() throws IOException {
    Matcher example = JAVA.matcher(Files.readString(readme()));
    assertThat(example.find()).isTrue();
    assertThat(example.group(1).lines().count()).isLessThanOrEqualTo(10);

    Path source =
        Files.writeString(folder.resolve("Example.java"), AROUND.formatted(example.group(1)));

    assertThat(compile(source)).isEmpty();
  }

  private String compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-classpath", System.getProperty("java.class.path"), "-d", folder.toString());
      compiler
          .getTask(complaints, files, null, options, null, files.getJavaFileObjects(source))
          .call();
    }
    return complaints.toString();
  }

  private static Path readme() {
    return Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
        .filter(above -> Files.isDirectory(above.resolve("search-cli")))
        .map(above -> above.resolve("README.md"))
        .findFirst()
        .orElseThrow();
  }
}
