"""Sentences about people that look alike and say another thing: none passes for the other, either way round."""

from __future__ import annotations

import pytest

from eightk import compare

_LOOK_ALIKES = """
He will receive a cash bonus of $500 and 100 shares. | He will receive a bonus of $500 in cash and 100 shares.
He will receive a bonus of $500 in cash or stock. | He will receive a cash bonus of $500 or stock.
It vests in three equal annual installments. | It vests in three equal annual installments after three years.
The option vests in three equal annual installments. | The option vests in equal monthly installments over three years.
The option vests in equal annual installments over three years. | The option vests in three equal installments.
His target bonus is 75% of base salary. | His maximum bonus is 75% of base salary.
He has a target bonus opportunity of 75% of salary. | He has a maximum bonus opportunity of 75% of salary.
He is eligible to receive an annual bonus. | He is entitled to receive an annual bonus.
He is eligible to earn an annual bonus. | He will earn an annual bonus.
The bonus will be paid in cash. | The bonus will be paid in cash or stock.
A retainer of $5,000, payable quarterly, is due. | A retainer of $5,000, paid annually, is due.
He is paid severance in a lump sum. | He is paid severance in lump sums.
All unvested options will be forfeited. | All options that have vested will be forfeited.
Options that have not vested by May 1, 2010 lapse. | Unvested options by May 1, 2010 lapse.
All unvested options and shares are forfeited. | All options and unvested shares are forfeited.
He received a restricted stock award. | He received restricted stock awards.
He received an award of restricted stock units. | He received an award of restricted stock.
He holds an option to purchase 500 shares. | He holds an incentive stock option to purchase 500 shares.
The shares subject to the option are forfeited. | The shares subject to forfeiture are forfeited.
The options will immediately vest in full. | The options will immediately vest in part.
The options will vest in full. | The options will vest.
He was granted 500 units. | He was sold 500 units.
The Committee granted Mr. Roe 500 units. | Mr. Roe granted the Committee 500 units.
He resigned from his position as Treasurer. | He was removed from his position as Treasurer.
He resigned as Treasurer and a director. | He resigned as Treasurer and remains a director.
He will continue to serve as Treasurer. | He will continue to serve as interim Treasurer.
He will remain Treasurer. | He will become Treasurer.
He will cease to serve as Treasurer. | He will continue to serve as Treasurer.
He will no longer serve as Treasurer. | He will serve as Treasurer.
Mr. Roe was appointed as his successor. | Mr. Roe was appointed as her successor.
He was elected to the Board of Directors. | He was nominated to the Board of Directors.
He was elected to the Board of Directors. | He was appointed to the Board of Directors.
He was elected to the Audit Committee. | He was elected to the Compensation Committee.
He serves on the Audit Committee. | He chairs the Audit Committee.
The Board increased the number of directors from 7 to 8. | The Board increased the number of directors from 8 to 7.
The Board increased the number of directors from 7 to 8. | The Board increased the number of directors by 8.
He fills the vacancy created by the increase. | He fills the vacancy created by the resignation.
His term ends at the annual meeting of stockholders. | His term ends at the special meeting of stockholders.
He serves until his successor is elected and qualified. | He serves until his successor is elected.
He serves for a year or until his earlier resignation. | He serves for a year or until his later resignation.
The term will automatically renew for successive one-year terms. | The term may renew for successive one-year terms.
It renews for successive one-year terms. | It renews for one one-year term.
It renews for successive terms of one year. | It renews for successive terms of one month.
He is bound by his confidentiality covenants. | He is not bound by his confidentiality covenants.
He remains subject to his covenants. | He remains subject to his tax obligations.
It ends for any reason other than death. | It ends for any reason other than cause.
It ends for any reason other than death. | It ends for no reason other than death.
It is subject to his execution of a release. | It is subject to its execution of a release.
It is subject to his execution of a release. | It is subject to his execution of a general release.
There are no family relationships between them. | There are no other family relationships between them.
There is no arrangement or understanding between them. | There is no understanding between them.
He has no direct or indirect material interest in it. | He has no direct material interest in it.
He has no direct or indirect material interest in it. | He has no direct or indirect interest in it.
It was not the result of any disagreement. | It was not the result of a material disagreement.
It is on any matter relating to its policies. | It is on any material matter relating to its policies.
its operations, policies or practices | its operations or policies
Mr. Roe, age 52, was appointed. | Mr. Roe, age 25, was appointed.
He holds a bachelor's degree from it. | He holds a master's degree from it.
He holds a Bachelor of Science in it. | He holds a Bachelor of Arts in it.
He has been Treasurer since May 1, 2007. | He was Treasurer since May 1, 2007.
12 months of base salary is paid. | 12 months of annual base salary is paid.
He is paid 12 months of base salary. | He is paid 12 months of his base salary and bonus.
He will be granted 500 restricted shares. | He will be granted 500 restricted stock units.
He will receive an annual bonus of $500. | He will pay an annual bonus of $500.
He will receive a base salary of $500 per year. | He will receive a base salary of $500 per month.
He has a base salary at the annual rate of $500. | He has a base salary at the annual rate of $500 for two months.
It pays continued health benefits. | It stops continued health benefits.
He is interim President and Treasurer. | He is President and interim Treasurer.
He is President and Treasurer on an interim basis. | He is President and interim Treasurer.
He is President on an interim basis and Treasurer. | He is interim President and Treasurer.
It pays reimbursement of COBRA premiums. | It pays COBRA premiums.
He is paid, less applicable withholding. | He is paid, subject to applicable law.
a gross-up of any excise tax | a gross-up of any income tax
He solicits no employees or customers. | He solicits no employees and customers.
He left his prior role. | He left his current role.
His employment agreement ends. | His employment ends.
It states the terms of his employment. | It states the term of his employment.
He is employed by the Company. | He is engaged by the Company.
He is an employee of the Company. | He is an officer of the Company.
It is due at the date of his resignation. | It is due at the date of his retirement.
Cause (as defined in the agreement) ends it. | Cause (as defined in the employment agreement) ends it.
The Board named Mr. Roe Treasurer. | The Board nominated Mr. Roe Treasurer.
The directors named in the petition left. | The directors appointed in the petition left.
The named executive officers are paid. | The executive officers are paid.
The upcoming annual meeting is near. | The planned annual meeting is near.
The Board of Directors met. | The Board of Trustees met.
The Company's stockholders met. | The Company's employees met.
Directors who are not employees are paid. | Directors who are employees are paid.
He is paid twice a year. | He is paid twice a month.
A one-time payment is due. | A two-time payment is due.
He receives a one-time bonus. | He receives an annual bonus.
It pays no less than 12 months' salary. | It pays no more than 12 months' salary.
two times his salary and benefits | two times his benefits and salary
He will receive severance for 12 months. | He will receive severance benefits for 12 months.
outstanding options on May 1, 2010 vest | options outstanding vest on May 1, 2010
He received a grant of options. | He received a grant of land.
The units are forfeited for no consideration. | The units are purchased for no consideration.
He may not compete under his non-compete covenant. | He may not solicit under his non-solicit covenant.
The restricted shares vest. | The restricted stock units vest.
500 shares of common stock vest. | 500 shares of preferred stock vest.
He will serve on the committee. | He will preside over the committee.
the fair value on the grant date | the fair value on the vesting date
The plan has an annual cash retainer of $50. | The plan has an annual retainer of $50.
He holds options for 500 shares. | He holds puts for 500 shares.
exercise price per share of $5 | purchase price per share of $5
She was Treasurer until then. | She was acting Treasurer until then.
He leaves at the conclusion of the annual meeting. | He leaves before the conclusion of the annual meeting.
It is paid at the discretion of the Board. | It is paid at the direction of the Board.
It is paid in the sole discretion of the Board. | It is paid in the discretion of the Board.
He has four weeks of vacation per year. | He has four weeks of vacation in all.
His options vest then. | His options to renew the lease vest then.
It pays any further obligation. | It pays any obligation.
It is an amendment to his employment agreement. | It is an amendment to her employment agreement.
Ms. Roe, 52, has served since 2009. | Ms. Roe, age 25, has served since 2009.
He was elected for a term expiring at its end. | He was elected for a term beginning at its end.
It has an initial term of three years. | It has a renewal term of three years.
He is then entitled to receive a bonus. | He is then entitled to pay a bonus.
He is covered until age 65. | He is covered from age 65.
It pays accrued but unpaid compensation. | It pays accrued but unpaid salary.
It pays salary that has accrued but is unpaid. | It pays salary that has accrued and is paid.
He will resign as a director. | He will resign as an officer.
He will resign from the Board of Directors. | He will be removed from the Board of Directors.
He resigned from his position on the Board. | He resigned from his position on the Audit Committee.
It sets the amount of the bonus. | It sets the maximum amount of the bonus.
She has more than 20 years of experience. | She has nearly 20 years of experience.
She holds an M.B.A. from it. | She holds a B.A. from it.
He holds time-based restricted stock units. | He holds performance-based restricted stock units.
He is an employee of the Company. | He was an employee of the Company.
He remains employed by the Company. | He was employed by the Company.
The Company's stockholders elect it. | The Company's directors elect it.
"""
_PAIRS = [tuple(line.split(" | ")) for line in _LOOK_ALIKES.strip().splitlines()]


@pytest.mark.parametrize(("one", "other"), _PAIRS)
def test_a_look_alike_does_not_pass(one: str, other: str) -> None:
    assert not compare(one, other).passes
    assert not compare(other, one).passes
