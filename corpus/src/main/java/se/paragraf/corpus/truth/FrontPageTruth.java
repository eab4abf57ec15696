package se.paragraf.corpus.truth;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.paragraf.corpus.sample.Attendee;
import se.paragraf.corpus.sample.Block;
import se.paragraf.corpus.sample.Fields;
import se.paragraf.corpus.sample.Matter;
import se.paragraf.corpus.sample.Part;

/** What is true of the front page and the list of matters. */
final class FrontPageTruth {

  private final JsonNodeFactory json = JsonNodeFactory.instance;
  private final Fields fields;
  private final List<Matter> matters;

  FrontPageTruth(Part part) {
    this.fields = part.fields();
    this.matters = part.matters();
  }

  ObjectNode write() {
    ObjectNode node = json.objectNode();
    node.put("placeAndTime", fields.first("place").orElse(null));
    node.set("members", members("member"));
    node.set("substitutes", members("substitute"));
    node.set("absent", members("absent"));
    node.set("others", others());
    Matter last = matters.get(matters.size() - 1);
    ObjectNode range = node.putObject("paragraphRange");
    range.put("first", matters.get(0).number().orElseThrow());
    range.put("last", last.lastNumber().or(last::number).orElseThrow());
    ArrayNode adjusters = node.putArray("adjusters");
    fields.all("adjuster").forEach(adjusters::add);
    node.put("adjustmentPlaceAndDate", fields.first("adjusted").orElse(null));
    node.put("chair", fields.first("chair").orElse(null));
    node.put("secretary", fields.first("secretary").orElse(null));
    node.set("notice", notice());
    return node;
  }

  private ObjectNode notice() {
    ObjectNode notice = json.objectNode();
    notice.put("approvedOn", fields.first("approvedOn").orElse(null));
    notice.put("postedOn", fields.first("posted").orElse(null));
    notice.put("removedOn", fields.first("removed").orElse(null));
    notice.put("keptAt", fields.first("keptAt").orElse(null));
    return notice;
  }

  private ArrayNode members(String field) {
    ArrayNode list = json.arrayNode();
    for (String line : fields.all(field)) {
      Attendee who = Attendee.parse(line);
      ObjectNode node = list.addObject();
      node.put("name", who.person().name());
      node.put("party", who.person().party().orElse(null));
      node.put("role", who.role().orElse(null));
      node.put("replaces", who.replaces().map(Block.Person::name).orElse(null));
      node.put("paragraphs", who.paragraphs().orElse(null));
    }
    return list;
  }

  private ArrayNode others() {
    ArrayNode list = json.arrayNode();
    for (String line : fields.all("other")) {
      Attendee who = Attendee.parse(line);
      ObjectNode node = list.addObject();
      node.put("name", who.person().name());
      node.put("title", who.title().orElse(null));
      ArrayNode numbers = node.putArray("paragraphs");
      who.numbers().forEach(numbers::add);
    }
    return list;
  }

  ArrayNode agenda() {
    ArrayNode list = json.arrayNode();
    for (Matter matter : matters) {
      ObjectNode node = list.addObject();
      node.put("number", matter.number().orElse(null));
      node.put("title", matter.title().orElse(null));
    }
    return list;
  }
}
