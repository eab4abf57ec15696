package se.paragraf.index.search;

import java.io.IOException;
import java.nio.file.Path;
import se.paragraf.index.analysis.SwedishTextAnalyzer;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.analysis.Synonyms;

/** What a search knows of the language: words, synonyms, and what a match is worth. */
record Swedish(SwedishWords words, Synonyms synonyms, Weights weights) {

  /**
   * Everything on.
   *
   * @param archive folder where the user's own synonyms may lie
   */
  static Swedish load(Path archive) throws IOException {
    SwedishWords words = SwedishWords.load();
    return new Swedish(
        words, Synonyms.load(words, archive.resolve("synonymer.txt")), Weights.MEASURED);
  }

  BuildQuery newQuery() {
    return new BuildQuery(new FindConcepts(words, synonyms, weights.match()), weights.field());
  }

  SwedishTextAnalyzer analyzer() {
    return new SwedishTextAnalyzer(words);
  }
}
