package io.isms.common;

/**
 * What a procedure, or a control that works like one, is there for; one may serve several purposes.
 */
public enum ProcedurePurpose {
  /** To keep documents under control (2005 4.3.2). */
  DOCUMENT_CONTROL,
  /** To keep records under control (2005 4.3.3). */
  RECORD_CONTROL,
  /** To plan, hold and report internal audits (2005 6). */
  INTERNAL_AUDIT,
  /** To remove the causes of nonconformities (2005 8.2). */
  CORRECTIVE_ACTION,
  /** To remove the causes of nonconformities that may come (2005 8.3). */
  PREVENTIVE_ACTION,
  /** To plan, run and control the processes of security (2005 4.3.1 g)). */
  OPERATION,
  /** To notice security events promptly (2005 4.2.2 h)). */
  DETECT_EVENTS,
  /** To respond to security incidents (2005 4.2.2 h)). */
  RESPOND_INCIDENTS,
  /** To notice errors in the results of processing promptly (2005 4.2.3 a) 1)). */
  DETECT_PROCESSING_ERRORS,
  /** To notice breaches and incidents, attempted or successful, promptly (2005 4.2.3 a) 2)). */
  IDENTIFY_BREACHES,
  /**
   * To let management see whether delegated or automated activities do what they should (2005 4.2.3
   * a) 3)).
   */
  VERIFY_DELEGATED_ACTIVITIES,
  /** To see events coming by indicators and so prevent incidents (2005 4.2.3 a) 4)). */
  EARLY_INDICATORS,
  /** Anything else. */
  OTHER
}
