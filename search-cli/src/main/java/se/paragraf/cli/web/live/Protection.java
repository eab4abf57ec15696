package se.paragraf.cli.web.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.answer.Answer;
import se.paragraf.index.answer.AnswerKind;
import se.paragraf.index.answer.Evidence;
import se.paragraf.index.check.publication.PersonalNumbers;
import se.paragraf.index.check.publication.SecretMarks;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.model.Document;
import se.paragraf.model.Paragraph;
import se.paragraf.model.json.ExtractionJson;

/**
 * Keeps personal identity numbers and §§ that are marked secret out of what is shown.
 *
 * @param shown whether the person who started the server asked to see them
 */
public record Protection(boolean shown) {

  private static final ObjectMapper MAPPER = ExtractionJson.newMapper();

  /** Text with the digits of personal identity numbers blacked out; of the same length. */
  public String mask(String text) {
    return shown ? text : PersonalNumbers.mask(text);
  }

  /** The same for every text in some JSON. */
  public String maskJson(String json) {
    if (shown) {
      return json;
    }
    try {
      JsonNode masked = mask(MAPPER.readTree(json));
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(masked);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("json must be JSON", e);
    }
  }

  private JsonNode mask(JsonNode json) {
    switch (json) {
      case ObjectNode object ->
          object.properties().forEach(field -> field.setValue(mask(field.getValue())));
      case ArrayNode array -> {
        for (int at = 0; at < array.size(); at++) {
          array.set(at, mask(array.get(at)));
        }
      }
      case TextNode text -> {
        return TextNode.valueOf(mask(text.textValue()));
      }
      default -> {
        return json;
      }
    }
    return json;
  }

  /** Whether a § is kept out. */
  public boolean hides(Paragraph paragraph) {
    return !shown && SecretMarks.on(paragraph);
  }

  /** Whether a whole document is kept out because the § it is merged into is secret. */
  public boolean hides(Document document, OpenedArchive archive) throws IOException {
    Optional<Document.Parent> parent = document.partOf();
    if (shown || parent.isEmpty() || parent.get().paragraph().isEmpty()) {
      return false;
    }
    Optional<Document> around = archive.read().document(parent.get().document());
    return around.isPresent()
        && around.get().paragraphs().stream()
            .filter(paragraph -> paragraph.number().equals(parent.get().paragraph()))
            .anyMatch(this::hides);
  }

  /** Whether a hit stands in a § that is kept out. */
  public boolean hides(Hit hit, OpenedArchive archive) throws IOException {
    return hides(hit.document().id(), hit.paragraph(), archive);
  }

  /** Whether a § of a document, however it is referred to, is kept out. */
  public boolean hides(String id, Optional<ParagraphRef> within, OpenedArchive archive)
      throws IOException {
    if (shown || within.isEmpty()) {
      return false;
    }
    Optional<Document> document = archive.read().document(id);
    return document.isPresent()
        && (document.get().paragraphs().stream()
                .filter(paragraph -> ParagraphRef.of(paragraph).equals(within.get()))
                .anyMatch(this::hides)
            || hides(document.get(), archive));
  }

  /** The hits that may be shown. */
  public List<Hit> without(List<Hit> hits, OpenedArchive archive) throws IOException {
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      if (!hides(hit, archive)) {
        kept.add(hit);
      }
    }
    return kept;
  }

  /** The answer as far as it may be shown: one that rests on a secret § is none. */
  public Answer without(Answer answer, OpenedArchive archive) throws IOException {
    if (shown) {
      return answer;
    }
    List<Evidence> evidence = evidence(answer.evidence(), archive);
    boolean touched = evidence.size() < answer.evidence().size();
    List<Answer.Alternative> others = new ArrayList<>();
    for (Answer.Alternative other : answer.alternatives()) {
      if (evidence(other.evidence(), archive).size() == other.evidence().size()) {
        others.add(other);
      }
    }
    return new Answer(
        answer.question(),
        touched ? AnswerKind.NONE : answer.kind(),
        touched ? Optional.empty() : answer.answer(),
        touched ? 0 : answer.confidence(),
        touched ? Optional.empty() : answer.quantity(),
        evidence,
        others,
        answer.coverage(),
        touched ? List.of() : answer.followUp(),
        touched ? Optional.empty() : answer.remark());
  }

  private List<Evidence> evidence(List<Evidence> all, OpenedArchive archive) throws IOException {
    List<Evidence> kept = new ArrayList<>();
    for (Evidence each : all) {
      if (!hides(each.document().id(), each.paragraph(), archive)) {
        kept.add(each);
      }
    }
    return kept;
  }
}
