package io.isms.testing;

import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalId;
import io.isms.leadership.ApprovalSubject;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary values of the package {@code leadership}. */
public final class LeadershipDomain extends DomainContextBase {
  /** Approvals of anything, in force, run out or taken back. */
  @Provide
  public static Arbitrary<Approval> approval() {
    return Samples.day()
        .flatMap(
            on ->
                Builders.withBuilder(() -> Approval.builder().on(on))
                    .use(Samples.idText("AP-").map(ApprovalId::of))
                    .in(Approval.Builder::id)
                    .use(Arbitraries.of(ApprovalSubject.values()))
                    .in(Approval.Builder::of)
                    .use(Samples.text().optional())
                    .in(Approval.Builder::subject)
                    .use(Arbitraries.integers().between(1, 9).optional())
                    .in(Approval.Builder::version)
                    .use(CommonDomain.partyId())
                    .in(Approval.Builder::by)
                    .use(CommonDomain.roleId().optional())
                    .in(Approval.Builder::role)
                    .use(CommonDomain.partyId().optional())
                    .in(Approval.Builder::requestedBy)
                    .use(Arbitraries.integers().between(0, 800).map(on::plusDays).optional())
                    .in(Approval.Builder::validUntil)
                    .use(
                        CommonDomain.revocation()
                            .map(it -> it.on().isBefore(on) ? it.withOn(on) : it)
                            .optional())
                    .in(Approval.Builder::revocation)
                    .use(CommonDomain.contentHash().optional())
                    .in(Approval.Builder::seen)
                    .use(Samples.text().optional())
                    .in(Approval.Builder::reason)
                    .build(Approval.Builder::build));
  }
}
