package io.isms.testing;

import com.google.common.collect.ImmutableList;
import io.isms.common.ContentHash;
import io.isms.common.Finding;
import io.isms.common.LevelCode;
import io.isms.common.Money;
import io.isms.common.PartyId;
import io.isms.common.Revocation;
import io.isms.common.RoleId;
import io.isms.common.SecurityProperty;
import io.isms.common.Severity;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary values of the packages {@code common} and {@code standard}. */
public final class CommonDomain extends DomainContextBase {
  private static final ImmutableList<SecurityProperty> PROPERTIES =
      ImmutableList.<SecurityProperty>builder()
          .addAll(SecurityProperty.CORE)
          .add(
              SecurityProperty.of("authenticity"),
              SecurityProperty.of("non-repudiation"),
              SecurityProperty.of("privacy2"))
          .build();

  /** Any edition. */
  @Provide
  public static Arbitrary<Edition> edition() {
    return Arbitraries.of(Edition.values());
  }

  /** Clauses with items, of any edition. */
  @Provide
  public static Arbitrary<ClauseRef> clauseRef() {
    Arbitrary<String> numbers =
        Arbitraries.integers()
            .between(1, 12)
            .map(String::valueOf)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(parts -> String.join(".", parts));
    Arbitrary<String> items =
        Arbitraries.of("a", "b", "j", "1", "2", "10")
            .list()
            .ofMaxSize(2)
            .map(parts -> parts.stream().map(part -> " " + part + ")").reduce("", String::concat));
    return Combinators.combine(edition(), numbers, items)
        .as((edition, number, item) -> ClauseRef.of(edition, number + item))
        .withoutEdgeCases();
  }

  /** The three properties, and some that an organization may add. */
  @Provide
  public static Arbitrary<SecurityProperty> securityProperty() {
    return Arbitraries.of(PROPERTIES);
  }

  /** All properties that {@link #securityProperty} knows. */
  public static ImmutableList<SecurityProperty> properties() {
    return PROPERTIES;
  }

  /** Amounts, also negative and large ones, in currencies with no, two, three and four places. */
  @Provide
  public static Arbitrary<Money> money() {
    return Combinators.combine(
            Arbitraries.of("EUR", "USD", "JPY", "KWD", "CLF", "XAU").map(Currency::getInstance),
            Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(15).negate(), BigInteger.TEN.pow(15)))
        .as(
            (currency, units) ->
                new Money(
                    currency,
                    new BigDecimal(units, Math.max(0, currency.getDefaultFractionDigits()))));
  }

  /** Hashes. */
  @Provide
  public static Arbitrary<ContentHash> contentHash() {
    return Arbitraries.longs()
        .map(seed -> ContentHash.of(String.format(Locale.ROOT, "%016x", seed).repeat(4)));
  }

  /** Ids of parties. */
  @Provide
  public static Arbitrary<PartyId> partyId() {
    return Samples.idText("ROLE-").map(PartyId::of);
  }

  /** Codes of levels, as they stand on no scale in particular. */
  @Provide
  public static Arbitrary<LevelCode> levelCode() {
    return Samples.idText("L").map(LevelCode::of);
  }

  /** Findings. */
  @Provide
  public static Arbitrary<Finding> finding() {
    return Builders.withBuilder(Finding::builder)
        .use(Arbitraries.of("SOA-MISSING", "RTP-UNTREATED", "A", "A1-2"))
        .in(Finding.Builder::code)
        .use(clauseRef())
        .in(Finding.Builder::clause)
        .use(Samples.idText("R-"))
        .in(Finding.Builder::subject)
        .use(Arbitraries.of(Severity.values()))
        .in(Finding.Builder::severity)
        .use(Samples.text())
        .in(Finding.Builder::message)
        .build(Finding.Builder::build)
        .withoutEdgeCases();
  }

  /** Ids of roles. */
  @Provide
  public static Arbitrary<RoleId> roleId() {
    return Samples.idText("ROLE-").map(RoleId::of);
  }

  /** Ways in which a consent was taken back, by any party. */
  @Provide
  public static Arbitrary<Revocation> revocation() {
    return revocation(partyId());
  }

  /** Ways in which a consent was taken back by one of those parties. */
  public static Arbitrary<Revocation> revocation(Arbitrary<PartyId> parties) {
    return Combinators.combine(Samples.day(), parties, Samples.text())
        .as((on, by, reason) -> Revocation.builder().on(on).by(by).reason(reason).build());
  }
}
