package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import io.isms.riskcalc.matrix.MatrixDefinition;
import io.isms.riskcalc.matrix.Nist80030Matrix;
import io.isms.testing.IsmsDomain;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(IsmsDomain.class)
@Domain(DomainContext.Global.class)
class RoundTripPropertyTest {
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void everyValueComesBack(@ForAll("values") Object value) {
    comesBack(value);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void everyDocumentComesBackFromItsBytes(@ForAll Isms isms) {
    comesBack(isms);
    IsmsDocument document = IsmsDocument.of(isms);
    byte[] utf8 = IsmsJson.write(document).getBytes(StandardCharsets.UTF_8);
    assertTrue(Likeness.alike(document, IsmsJson.readDocument(utf8)));
  }

  @Property(tries = 10)
  void everyMatrixComesBack(@ForAll("matrices") MatrixDefinition matrix) {
    comesBack(matrix);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void listsAreWrittenElementByElement(@ForAll("values") Object a, @ForAll("values") Object b) {
    String indented = (IsmsJson.write(a).strip() + ",\n" + IsmsJson.write(b).strip()).indent(2);
    assertEquals("[\n" + indented + "]\n", IsmsJson.write(ImmutableList.of(a, b)));
  }

  private static void comesBack(Object value) {
    String json = IsmsJson.write(value);
    Object again = IsmsJson.read(json, AnyValue.typeOf(value));
    assertTrue(Likeness.alike(value, again), json);
    assertEquals(json, IsmsJson.write(again));
    assertEquals(again, IsmsJson.read(json, AnyValue.typeOf(value)));
  }

  @Provide
  Arbitrary<Object> values() {
    return AnyValue.arbitrary();
  }

  @Provide
  Arbitrary<MatrixDefinition> matrices() {
    return Arbitraries.of(new Iso27005Matrix().definition(), new Nist80030Matrix().definition());
  }
}
