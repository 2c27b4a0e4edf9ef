"""What is told to people and programs: findings, verdicts, tables and differences in every form of answer."""
