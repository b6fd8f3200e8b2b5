export { lineReport as textReport } from '../report/line-report.ts';
