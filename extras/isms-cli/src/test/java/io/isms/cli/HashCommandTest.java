package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.isms.examples.Examples;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalSubject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashCommandTest {
  private static final String SHOP = new String(Examples.onlineShopJson(), StandardCharsets.UTF_8);

  @TempDir private Path directory = Path.of("");
  private Cli cli = new Cli(directory);

  @BeforeEach
  void setUp() {
    cli = new Cli(directory);
  }

  private static String hash(String document) {
    return Cli.runOn(document, "hash", "-").done();
  }

  @Test
  void printsHashAndFileLikeSha256sum() {
    String line = Cli.run("hash", cli.shop()).done();

    assertTrue(line.matches("[0-9a-f]{64}  .*shop\\.json\n"), line);
    assertEquals(hash(SHOP).substring(0, 64), line.substring(0, 64));
  }

  @Test
  void doesNotDependOnWhiteSpaceOrByteOrderMark() {
    assertEquals(hash(SHOP), hash("\uFEFF" + SHOP.replace("\n", "\r\n\t ")));
  }

  @Test
  void doesNotDependOnTheOrderOfProperties() throws IOException {
    String reversed = reversed(JsonMapper.builder().build().readTree(SHOP)).toString();

    assertNotEquals(SHOP.indexOf("\"edition\""), reversed.indexOf("\"edition\""));
    assertEquals(hash(SHOP), hash(reversed));
  }

  private static JsonNode reversed(JsonNode node) {
    if (node.isArray()) {
      ImmutableList.Builder<JsonNode> elements = ImmutableList.builder();
      node.forEach(element -> elements.add(reversed(element)));
      return JsonNodeFactory.instance.arrayNode().addAll(elements.build());
    } else if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      Lists.reverse(ImmutableList.copyOf(node.properties()))
          .forEach(property -> object.set(property.getKey(), reversed(property.getValue())));
      return object;
    }
    return node;
  }

  @Test
  void changesWithTheContent() {
    assertNotEquals(hash(SHOP), hash(SHOP.replaceFirst("Nordlicht", "Nordlicht ")));
    assertNotEquals(
        hash(SHOP), hash(SHOP.replaceFirst("\"likelihood\": \"L4\"", "\"likelihood\": \"L3\"")));
  }

  @Test
  void printsTheHashesThatDecisionsHoldOfWhatWasSeen() {
    List<String> lines = Cli.runOn(SHOP, "hash", "-", "--seen").done().lines().toList();

    assertEquals(
        List.of(
            "scope",
            "policy POL-ACCESS",
            "policy POL-IS",
            "risk criteria",
            "operation",
            "audit programme AP-2025"),
        lines.stream().map(line -> line.substring(66)).toList());
    Approval scope =
        Examples.onlineShop().isms().leadership().approvals().stream()
            .filter(approval -> approval.of() == ApprovalSubject.SCOPE)
            .findFirst()
            .orElseThrow();
    assertEquals(scope.seen().orElseThrow() + "  scope", lines.get(0));
  }

  @Test
  void printsTheHashOfEachRiskThatCanBeAccepted() {
    String assessed = Cli.runOn(SHOP, "assess", "-").done();
    String lines = Cli.runOn(assessed, "hash", "-", "--seen").done();

    assertEquals(
        48, lines.lines().filter(line -> line.matches("[0-9a-f]{64}  risk R-[0-9]+")).count());
  }

  @Test
  void refusesWhatIsNoDocument() {
    assertEquals(
        List.of("standard input: document []: Wrong type array (expected: object)"),
        Cli.runOn("[]", "hash", "-").refused());
    assertEquals(
        List.of("standard input: document: Invalid JSON: no content (expected: a value)"),
        Cli.runOn("", "hash", "-").refused());
  }
}
