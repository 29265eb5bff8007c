package io.isms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class DanglingReferenceTest {
  private static final DanglingReference IN_A_LIST =
      new DanglingReference("register.risks", "R-1", "owner", "gone");
  private static final DanglingReference IN_A_SINGLE_PART =
      new DanglingReference("criteria", "", "approvedBy", "gone");

  @Test
  void tellsWhereItIs() {
    assertEquals("register.risks[R-1].owner: gone", IN_A_LIST.toString());
    assertEquals("criteria.approvedBy: gone", IN_A_SINGLE_PART.toString());
  }

  @Test
  void theExceptionTellsAll() {
    DanglingReferenceException exception =
        new DanglingReferenceException(ImmutableList.of(IN_A_SINGLE_PART, IN_A_LIST));
    assertEquals(
        """
        Invalid ISMS: dangling references
          criteria.approvedBy: gone
          register.risks[R-1].owner: gone\
        """,
        exception.getMessage());
    assertEquals(ImmutableList.of(IN_A_SINGLE_PART, IN_A_LIST), exception.references());
  }
}
