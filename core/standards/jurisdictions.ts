/** Where companies are organised: the states and territories, and the countries that filers of Form 8-K come from. */
export const JURISDICTIONS: readonly string[] = (
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|' +
  'Guam|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|' +
  'Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|' +
  'North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|' +
  'South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|' +
  'Argentina|Australia|Austria|Bahamas|Barbados|Belgium|Belize|Bermuda|Brazil|British Columbia|British Virgin Islands|' +
  'Canada|Cayman Islands|Chile|China|Colombia|Cyprus|' +
  'Curacao|Denmark|England and Wales|England|United Kingdom|Finland|France|Germany|Gibraltar|Great Britain|Greece|Guernsey|' +
  'Hong Kong|Hungary|Iceland|India|Indonesia|Ireland|' +
  'Isle of Man|Israel|Italy|Japan|Jersey|Kazakhstan|Korea|Liberia|Luxembourg|Malaysia|Malta|Manitoba|Marshall Islands|' +
  'Mauritius|Mexico|Monaco|Netherlands Antilles|New Brunswick|Newfoundland|New Zealand|Nova Scotia|Peru|Philippines|' +
  'Poland|Portugal|Russia|Saskatchewan|South Africa|Thailand|Turkey|United Arab Emirates|Vietnam|Wales|' +
  'The Netherlands|Netherlands|Norway|Ontario|Alberta|Quebec|Panama|Republic of Panama|Scotland|Singapore|Spain|' +
  'Sweden|Switzerland|Taiwan|United States of America|United States|Virgin Islands|Yukon'
).split('|');
