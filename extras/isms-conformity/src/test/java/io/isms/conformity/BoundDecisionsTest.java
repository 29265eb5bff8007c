package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.isms.Isms;
import io.isms.common.ContentHash;
import io.isms.common.ContentHasher;
import io.isms.conformity.example.ConformingIsms;
import io.isms.decision.DecisionRegister;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalId;
import io.isms.leadership.ApprovalSubject;
import io.isms.risk.RiskCriteria;
import io.isms.standard.Edition;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundDecisionsTest {
  private static final Isms ISMS = ConformingIsms.of(Edition.E2022);
  private static final ContentHasher HASHER =
      new ContentHasher() {
        @Override
        public ContentHash hash(Object value) {
          return ContentHash.of(Hashing.sha256().hashUnencodedChars(value.toString()).toString());
        }

        @Override
        public ContentHash materialHash(Object value) {
          return hash(value);
        }
      };

  private static Isms bound() {
    return withApproval(
        DecisionRegister.of(ISMS, HASHER)
            .approve(ApprovalSubject.RISK_CRITERIA)
            .id(ApprovalId.of("APPR-CRITERIA"))
            .by(ISMS.leadership().approvals().get(0).by())
            .on(ConformingIsms.DAY)
            .build());
  }

  private static Isms withApproval(Approval approval) {
    return ISMS.withLeadership(
        ISMS.leadership()
            .withApprovals(
                ImmutableList.<Approval>builder()
                    .addAll(ISMS.leadership().approvals())
                    .add(approval)
                    .build()));
  }

  private static List<String> findings(RuleSet rules, Isms isms) {
    return ConformityChecker.of(List.of(rules))
        .check(isms, Edition.E2022, ConformingIsms.DAY)
        .findings()
        .stream()
        .map(finding -> finding.code() + ": " + finding.message())
        .toList();
  }

  @Test
  void aDecisionOnWhatIsThereIsNoFinding() {
    assertEquals(List.of(), findings(BoundDecisions.by(HASHER), bound()));
  }

  @Test
  void anOutdatedDecisionIsAFindingThatNamesIt() {
    Isms isms = bound();
    RiskCriteria other = isms.criteria().orElseThrow().withAppetite("None at all");
    assertEquals(
        List.of(
            "DEC-03: approval APPR-CRITERIA (risk criteria) is outdated: what there is differs from"
                + " what was seen"),
        findings(BoundDecisions.by(HASHER), isms.withCriteria(other)));
  }

  @Test
  void aDecisionBoundToNothingIsNotLookedAt() {
    RiskCriteria other = ISMS.criteria().orElseThrow().withAppetite("None at all");
    assertEquals(List.of(), findings(BoundDecisions.by(HASHER), ISMS.withCriteria(other)));
  }

  @Test
  void whoAsksForADecisionDoesNotMakeIt() {
    Approval approval =
        bound().leadership().approvals().stream()
            .filter(it -> it.of() == ApprovalSubject.RISK_CRITERIA)
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            "DEC-05: approval APPR-CRITERIA was given by "
                + approval.by()
                + ", who had asked for it (expected: somebody else)"),
        findings(BoundDecisions.fourEyes(), withApproval(approval.withRequestedBy(approval.by()))));
  }
}
