package se.paragraf.cli.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.Table;

/**
 * The tables of a file or of a document in it, as {@code paragraf tables} tells them.
 *
 * @param document its id
 */
record Tables(
    String file,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> document,
    List<Table> tables) {

  Tables(String file, List<Table> tables) {
    this(file, Optional.empty(), tables);
  }
}
