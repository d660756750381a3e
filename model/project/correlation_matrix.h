#pragma once

#include "model/project/simulation_inputs.h"

#include <Eigen/Core>

#include <span>

namespace rackrent {

/// The matrix of these correlations: 1 on the diagonal, 0 where nothing is said.
/// @param size number of drivers, above every position that is named
Eigen::MatrixXd correlationMatrix(std::span<const Correlation> correlations, std::size_t size);

/// The least eigenvalue of a symmetric matrix.
double leastEigenvalue(const Eigen::MatrixXd& matrix);

/// Eigenvalues below this are taken for none: the matrix is not positive definite.
inline constexpr double leastDefinite = 1e-9;

/// The correlation matrix nearest to a symmetric matrix in the Frobenius norm, by alternating projections with
/// Dykstra's correction (N. Higham, Computing the nearest correlation matrix, IMA J. Numer. Anal. 22, 2002), among
/// those whose eigenvalues are at least `floor`, so that it is positive definite.
Eigen::MatrixXd nearestCorrelationMatrix(const Eigen::MatrixXd& matrix, double floor = 1e-5);

} // namespace rackrent
